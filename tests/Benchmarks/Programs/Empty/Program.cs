var measure = Measure.Start();
measure.Stop("");
