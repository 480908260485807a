-- The questions that the article's facts answer, each in one statement for the database that this command writes:
--   factbook export --format sqlite -o facts.sqlite
-- The first article is the source 'article'. Without that condition, a statement answers for all sources.

-- 1. Which claims state a percentage, of what, for which period, by whom, and which interval is it?
SELECT claim.id, claim."of" AS whole, claim.period, report."by" AS speaker, claim.share_as_written AS share,
  claim.share_low AS low, claim.share_low_open AS low_excluded, claim.share_high AS high, claim.share_high_open AS high_excluded
FROM share_claims AS claim JOIN reports AS report ON report.id = claim.report
WHERE report."in" = 'article'
ORDER BY claim.id;

-- 2. What is said about China or by it, that is, by its parts, its members and people who speak for them?
WITH RECURSIVE
  chinese(actor) AS (
    SELECT 'china'
    UNION SELECT members FROM actors_members WHERE actor_id = 'china'
    UNION SELECT parts FROM actors_parts JOIN chinese ON actor_id = chinese.actor),
  chinese_voice(speaker) AS (
    SELECT speaker.id
    FROM speakers AS speaker LEFT JOIN sources AS source ON source.id = speaker.voice_of
    WHERE speaker.actor IN chinese OR speaker."of" IN chinese OR source.publisher IN chinese OR source.prepared_by IN chinese
    UNION SELECT speaker_id FROM speakers_together JOIN chinese_voice ON together = chinese_voice.speaker),
  party(claim, actor) AS (
    SELECT id, held_by FROM claims
    UNION SELECT id, subject FROM claims
    UNION SELECT id, object FROM claims
    UNION SELECT id, compared_with FROM claims
    UNION SELECT id, participant FROM claims
    UNION SELECT claim_id, concerning FROM claims_concerning
    UNION SELECT claims.id, flows."from" FROM claims JOIN flows ON flows.id IN (flow, compared_to_flow, displaced)
    UNION SELECT claims.id, flows."to" FROM claims JOIN flows ON flows.id IN (flow, compared_to_flow, displaced))
SELECT claim.id
FROM claims AS claim JOIN reports AS report ON report.id = claim.report
WHERE report."in" = 'article'
  AND (report."by" IN chinese_voice OR claim.id IN (SELECT claim FROM party WHERE actor IN chinese))
ORDER BY claim.id;

-- 3. Which claims rest on people who are not named, and which source vouches for them?
SELECT claim.id, speaker.described_as, speaker.vouched_by
FROM claims AS claim
  JOIN reports AS report ON report.id = claim.report
  JOIN unnamed_speakers AS speaker ON speaker.id = report."by"
WHERE report."in" = 'article'
ORDER BY claim.id;

-- 4. Which claims are hedged, and by which word?
SELECT claim.id, claim.hedge_word
FROM claims AS claim JOIN reports AS report ON report.id = claim.report
WHERE report."in" = 'article' AND claim.hedge_word IS NOT NULL
ORDER BY claim.id;

-- 5. Which claims do speakers expressly not make?
SELECT claim.id
FROM claims AS claim JOIN reports AS report ON report.id = claim.report
WHERE report."in" = 'article' AND claim.stance = 'withholds'
ORDER BY claim.id;

-- 6. Which goods go into weapons or into something that is a kind of weapon?
WITH RECURSIVE
  weapon(good) AS (
    SELECT 'weapons'
    UNION SELECT narrower FROM goods_narrower JOIN weapon ON good_id = weapon.good)
SELECT DISTINCT flow.good
FROM use_claims AS claim
  JOIN reports AS report ON report.id = claim.report
  JOIN claims_used_for AS used ON used.claim_id = claim.id
  JOIN flows AS flow ON flow.id = claim.flow
WHERE report."in" = 'article' AND used.used_for IN weapon
ORDER BY flow.good;

-- 7. What were China's machine tools worth, and which claims does that follow from?
SELECT share.share_low * whole.amount_low / 100 AS low, share.share_low_open OR whole.amount_low_open AS low_excluded,
  share.share_high * whole.amount_high / 100 AS high, share.share_high_open OR whole.amount_high_open AS high_excluded,
  whole.amount_currency AS currency, share.id AS share, whole.id AS whole
FROM share_claims AS share JOIN amount_claims AS whole ON whole.flow = share."of" AND whole.period = share.period
WHERE share.id = 'machine-tool-share' AND whole.id = 'machine-tool-imports';

-- 8. Which claims rest on AFP: it is cited, speaks, or published or prepared a source that passed the words on?
WITH RECURSIVE
  afp(actor) AS (
    SELECT 'afp'
    UNION SELECT members FROM actors_members WHERE actor_id = 'afp'
    UNION SELECT parts FROM actors_parts JOIN afp ON actor_id = afp.actor),
  afp_source(source) AS (
    SELECT id FROM sources WHERE publisher IN afp OR prepared_by IN afp),
  afp_voice(speaker) AS (
    SELECT id FROM speakers WHERE actor IN afp OR "of" IN afp OR voice_of IN afp_source
    UNION SELECT speaker_id FROM speakers_together JOIN afp_voice ON together = afp_voice.speaker)
SELECT claim.id
FROM claims AS claim JOIN reports AS report ON report.id = claim.report
WHERE report."in" = 'article'
  AND (report."by" IN afp_voice
    OR report."in" IN afp_source
    OR report.id IN (SELECT report_id FROM reports_citing WHERE citing IN afp)
    OR report.id IN (SELECT report_id FROM reports_through WHERE through IN afp_source))
ORDER BY claim.id;
