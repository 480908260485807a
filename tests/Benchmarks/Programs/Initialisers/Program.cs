using Peers;

var measure = Measure.Start();
var part = Parts.All[args[0]];
measure.Stop(part.Name);
