// title: What facts are found by: days, keys, names

CREATE INDEX movement_key IF NOT EXISTS FOR (n:Movement) ON (n.key);

CREATE INDEX movement_planned IF NOT EXISTS FOR (n:Movement) ON (n.scope, n.plannedTo);

CREATE INDEX ledger_key IF NOT EXISTS FOR (n:Ledger) ON (n.key);

CREATE INDEX movement_from IF NOT EXISTS FOR (n:Movement) ON (n.from);

CREATE INDEX movement_to IF NOT EXISTS FOR (n:Movement) ON (n.to);

CREATE INDEX movement_reported IF NOT EXISTS FOR (n:Movement) ON (n.lastReported);

CREATE INDEX agreement_parties IF NOT EXISTS FOR (n:Agreement) ON (n.parties);

CREATE INDEX term_to IF NOT EXISTS FOR (n:Term) ON (n.to);

CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);

CREATE INDEX article_url_key IF NOT EXISTS FOR (n:Article) ON (n.urlKey);

CREATE INDEX article_band0 IF NOT EXISTS FOR (n:Article) ON (n.band0);

CREATE INDEX article_band1 IF NOT EXISTS FOR (n:Article) ON (n.band1);

CREATE INDEX article_band2 IF NOT EXISTS FOR (n:Article) ON (n.band2);

CREATE INDEX article_band3 IF NOT EXISTS FOR (n:Article) ON (n.band3);

CREATE INDEX article_band4 IF NOT EXISTS FOR (n:Article) ON (n.band4);

CREATE INDEX article_band5 IF NOT EXISTS FOR (n:Article) ON (n.band5);

CREATE INDEX article_band6 IF NOT EXISTS FOR (n:Article) ON (n.band6);

CREATE INDEX article_band7 IF NOT EXISTS FOR (n:Article) ON (n.band7);

CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind);

CREATE INDEX claim_from IF NOT EXISTS FOR (n:Claim) ON (n.from);

CREATE INDEX claim_to IF NOT EXISTS FOR (n:Claim) ON (n.to);

CREATE INDEX claim_parties IF NOT EXISTS FOR (n:Claim) ON (n.parties);

CREATE INDEX entity_unknown IF NOT EXISTS FOR (n:Entity) ON (n.known);

CREATE INDEX correction_into IF NOT EXISTS FOR (n:Correction) ON (n.into);

CREATE INDEX mentions_as IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.as);

CREATE INDEX stationed_from IF NOT EXISTS FOR ()-[r:STATIONED_AT]-() ON (r.from);

CREATE INDEX stationed_to IF NOT EXISTS FOR ()-[r:STATIONED_AT]-() ON (r.to);

CREATE INDEX withdraws_key IF NOT EXISTS FOR ()-[r:WITHDRAWS_FROM]-() ON (r.key);

CREATE INDEX deploys_key IF NOT EXISTS FOR ()-[r:DEPLOYS_TO]-() ON (r.key);

CREATE INDEX moves_key IF NOT EXISTS FOR ()-[r:MOVES_TO]-() ON (r.key);

CREATE INDEX stationed_key IF NOT EXISTS FOR ()-[r:STATIONED_AT]-() ON (r.key);

CREATE INDEX handed_over_key IF NOT EXISTS FOR ()-[r:HANDED_OVER_TO]-() ON (r.key);

CREATE INDEX attacks_key IF NOT EXISTS FOR ()-[r:ATTACKS]-() ON (r.key);

CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases];
