SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.agreement (
    id character varying(64) NOT NULL,
    version integer NOT NULL,
    title character varying NOT NULL,
    term_from date NOT NULL,
    term_to date,
    host character varying NOT NULL,
    CONSTRAINT agreement_term CHECK (((term_to IS NULL) OR (term_to >= term_from))),
    CONSTRAINT agreement_version_check CHECK ((version >= 1))
);
CREATE TABLE public.answer (
    request_key character varying(64) NOT NULL,
    answer character varying NOT NULL,
    answered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.audit_entry (
    id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    actor character varying NOT NULL,
    act character varying NOT NULL,
    subject character varying NOT NULL,
    detail character varying NOT NULL
);
ALTER TABLE public.audit_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.audit_order (
    one integer NOT NULL
);
CREATE TABLE public.cost_statement (
    id character varying NOT NULL,
    agreement character varying(64) NOT NULL,
    number integer NOT NULL,
    purpose character varying(16) NOT NULL,
    rule_version integer NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    sum_ore bigint NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    confirmed_by character varying NOT NULL,
    corrects character varying,
    content text NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    CONSTRAINT cost_statement_number_check CHECK ((number >= 1)),
    CONSTRAINT cost_statement_period CHECK ((period_to >= period_from)),
    CONSTRAINT cost_statement_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['BUDGET'::character varying, 'ACTUAL'::character varying])::text[])))
);
CREATE TABLE public.cost_statement_share (
    statement character varying NOT NULL,
    "position" integer NOT NULL,
    party character varying NOT NULL,
    amount_ore bigint NOT NULL,
    direct_ore bigint NOT NULL
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE TABLE public.import_job (
    id character varying(64) NOT NULL,
    manner character varying(16) NOT NULL,
    actor character varying NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    status character varying(16) NOT NULL,
    waiting integer NOT NULL,
    added integer NOT NULL,
    continued integer NOT NULL,
    unchanged integer NOT NULL,
    refused integer NOT NULL,
    left_out integer NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.import_row (
    job character varying(64) NOT NULL,
    number integer NOT NULL,
    kind character varying(16) NOT NULL,
    id character varying NOT NULL,
    pointer character varying NOT NULL,
    content character varying,
    result character varying(16) NOT NULL,
    reasons character varying NOT NULL
);
CREATE TABLE public.invoice_basis (
    agreement character varying(64) NOT NULL,
    invoice_year integer NOT NULL,
    number integer NOT NULL,
    "position" integer NOT NULL,
    party character varying NOT NULL,
    name character varying NOT NULL,
    share_ore bigint NOT NULL,
    due_ore bigint NOT NULL,
    issued_ore bigint NOT NULL,
    amount_ore bigint NOT NULL,
    kind character varying(16) NOT NULL,
    CONSTRAINT invoice_basis_difference CHECK ((amount_ore = (due_ore - issued_ore))),
    CONSTRAINT invoice_basis_kind_check CHECK (((kind)::text = ANY ((ARRAY['INVOICE'::character varying, 'CREDIT_NOTE'::character varying, 'INTERNAL'::character varying, 'NONE'::character varying])::text[])))
);
CREATE TABLE public.invoice_run (
    agreement character varying(64) NOT NULL,
    invoice_year integer NOT NULL,
    number integer NOT NULL,
    kind character varying(16) NOT NULL,
    statement character varying NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by character varying NOT NULL,
    CONSTRAINT invoice_run_kind_check CHECK (((kind)::text = ANY ((ARRAY['FIRST_HALF'::character varying, 'SECOND_HALF'::character varying, 'CORRECTION'::character varying])::text[]))),
    CONSTRAINT invoice_run_number_check CHECK ((number >= 1))
);
CREATE TABLE public.invoicing_plan (
    agreement character varying(64) NOT NULL,
    first_instalment character varying(16) NOT NULL,
    portion character varying,
    CONSTRAINT invoicing_plan_first_instalment_check CHECK (((first_instalment)::text = ANY ((ARRAY['PORTION'::character varying, 'BY_MONTHS'::character varying])::text[]))),
    CONSTRAINT invoicing_plan_portion CHECK ((((first_instalment)::text = 'PORTION'::text) = (portion IS NOT NULL)))
);
CREATE TABLE public.key_figure_set (
    key_name character varying NOT NULL,
    reference_date date NOT NULL,
    version integer NOT NULL,
    figures character varying NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    registered_by character varying NOT NULL,
    CONSTRAINT key_figure_set_version_check CHECK ((version >= 1))
);
CREATE TABLE public.measure (
    id character varying(64) NOT NULL,
    place bigint NOT NULL
);
CREATE TABLE public.measure_act (
    measure character varying(64) NOT NULL,
    number integer NOT NULL,
    act_date date NOT NULL,
    content character varying NOT NULL,
    CONSTRAINT measure_act_number_check CHECK ((number >= 1))
);
CREATE TABLE public.measure_state (
    measure character varying(64) NOT NULL,
    number integer NOT NULL,
    from_date date NOT NULL,
    to_date date NOT NULL,
    sort_key bytea NOT NULL,
    title character varying NOT NULL,
    phase character varying(30) NOT NULL,
    since date NOT NULL,
    kind character varying(30),
    form character varying(30),
    strategy character varying(64),
    responsible character varying,
    host character varying,
    parties character varying NOT NULL
);
CREATE TABLE public.measure_state_party (
    party character varying NOT NULL,
    sort_key bytea NOT NULL,
    measure character varying(64) NOT NULL,
    number integer NOT NULL
);
CREATE TABLE public.participation (
    agreement character varying(64) NOT NULL,
    "position" integer NOT NULL,
    party character varying NOT NULL,
    name character varying NOT NULL,
    from_date date NOT NULL,
    to_date date,
    CONSTRAINT participation_period CHECK (((to_date IS NULL) OR (to_date >= from_date)))
);
CREATE TABLE public.published_measure (
    measure character varying(64) NOT NULL
);
CREATE TABLE public.register_item (
    kind character varying(20) NOT NULL,
    id character varying NOT NULL,
    place bigint NOT NULL,
    content character varying NOT NULL
);
CREATE TABLE public.sharing_rule (
    agreement character varying(64) NOT NULL,
    number integer NOT NULL,
    valid_from date NOT NULL,
    rule character varying NOT NULL,
    basis character varying NOT NULL,
    CONSTRAINT sharing_rule_number_check CHECK ((number >= 1))
);
CREATE TABLE public.webhook (
    id character varying(64) NOT NULL,
    address character varying NOT NULL,
    acts character varying NOT NULL,
    signing_key character varying(128) NOT NULL,
    told bigint NOT NULL,
    failures integer NOT NULL,
    next_at timestamp with time zone NOT NULL
);
CREATE TABLE public.webhook_delivery (
    id bigint NOT NULL,
    webhook character varying(64) NOT NULL,
    notice bigint NOT NULL,
    tried_at timestamp with time zone NOT NULL,
    took_millis bigint NOT NULL,
    status integer
);
ALTER TABLE public.webhook_delivery ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.webhook_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.agreement VALUES ('orkdal-oy-utviklingsveileder', 2, 'Utviklingsveileder i Orkdal/Øy (eksempel: Orkland som vertskommune)', '2026-01-01', NULL, '5059');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (1, '2026-11-30 21:26:29.599+00', 'samspill demo', 'RegisterAgreement', 'orkdal-oy-utviklingsveileder', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (2, '2026-11-30 21:26:29.703+00', 'samspill demo', 'RegisterKeyFigures', 'pupils', 'referenceDate: 2025-10-01, version: 1');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (3, '2026-11-30 21:26:29.762+00', 'samspill demo', 'ConfirmCostStatements', 'opp_01k8n5k9k139e9e791h0btttmr', 'agreement: orkdal-oy-utviklingsveileder, number: 1');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (4, '2026-11-30 21:26:29.835+00', 'samspill demo', 'IssueInvoices', 'orkdal-oy-utviklingsveileder', 'year: 2026, number: 1, statement: opp_01k8n5k9k139e9e791h0btttmr');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (5, '2026-11-30 21:26:29.894+00', 'samspill demo', 'ConfirmCostStatements', 'opp_01k8n5k9o6el5oal2p81v3sv8h', 'agreement: orkdal-oy-utviklingsveileder, number: 2');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (6, '2026-11-30 21:26:29.934+00', 'samspill demo', 'IssueInvoices', 'orkdal-oy-utviklingsveileder', 'year: 2026, number: 2, statement: opp_01k8n5k9o6el5oal2p81v3sv8h');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (7, '2026-11-30 21:26:31.412+00', 'kari', 'ConfirmCostStatements', 'opp_01k8n5kb7je7r677fev0sivo6c', 'agreement: orkdal-oy-utviklingsveileder, number: 3');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (8, '2026-11-30 21:26:34.484+00', 'kari', 'IssueInvoices', 'orkdal-oy-utviklingsveileder', 'year: 2026, number: 3, statement: opp_01k8n5kb7je7r677fev0sivo6c');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (9, '2026-11-30 21:26:37.354+00', 'kari', 'AmendAgreement', 'orkdal-oy-utviklingsveileder', 'version: 2');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (10, '2026-11-30 21:26:39.943+00', 'kari', 'RegisterRuleVersion', 'orkdal-oy-utviklingsveileder', 'number: 2, validFrom: 2027-01-01');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (11, '2026-11-30 21:26:41.893+00', 'kari', 'ChangeInvoicingPlan', 'orkdal-oy-utviklingsveileder', 'fraction: 2/5');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (12, '2026-11-30 21:26:44.008+00', 'kari', 'RegisterKeyFigures', 'hours', 'referenceDate: 2026-12-31, version: 1');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (13, '2026-11-30 21:26:46.884+00', 'kari', 'ImportPortfolio', '5014', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (14, '2026-11-30 21:26:46.885+00', 'kari', 'ImportPortfolio', 'veileder', '');
INSERT INTO public.audit_order VALUES (1);
INSERT INTO public.cost_statement VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 'orkdal-oy-utviklingsveileder', 1, 'BUDGET', 1, '2026-01-01', '2026-12-31', 56000000, '2026-11-30 21:26:29.762+00', 'samspill demo', NULL, '{"id":"opp_01k8n5k9k139e9e791h0btttmr","agreement":"orkdal-oy-utviklingsveileder","number":1,"purpose":"BUDGET","ruleVersion":1,"confirmedAt":"2026-11-30T21:26:29.762Z","confirmedBy":"samspill demo","gross":"960000.00","granted":"400000.00","toShare":"560000.00","shares":[{"party":"5014","amount":"70531.84","direct":"0.00","parts":[{"name":"Lik del","amount":"31111.11","kind":"PART"},{"name":"Etter elevtall","amount":"39420.73","kind":"PART"}],"exact":"1680280000/23823","perUnit":{"pupils":{"fraction":"1763296/13975","rounded":"126.18"}}},{"party":"5055","amount":"77795.41","direct":"0.00","parts":[{"name":"Lik del","amount":"31111.12","kind":"PART"},{"name":"Etter elevtall","amount":"46684.29","kind":"PART"}],"exact":"1853320000/23823","perUnit":{"pupils":{"fraction":"7779541/66200","rounded":"117.52"}}},{"party":"5056","amount":"67076.35","direct":"0.00","parts":[{"name":"Lik del","amount":"31111.11","kind":"PART"},{"name":"Etter elevtall","amount":"35965.24","kind":"PART"}],"exact":"1597960000/23823","perUnit":{"pupils":{"fraction":"1341527/10200","rounded":"131.52"}}},{"party":"5059","amount":"179203.29","direct":"0.00","parts":[{"name":"Lik del","amount":"31111.11","kind":"PART"},{"name":"Etter elevtall","amount":"148092.18","kind":"PART"}],"exact":"4269160000/23823","perUnit":{"pupils":{"fraction":"853349/10000","rounded":"85.33"}}},{"party":"5061","amount":"46343.45","direct":"0.00","parts":[{"name":"Lik del","amount":"31111.11","kind":"PART"},{"name":"Etter elevtall","amount":"15232.34","kind":"PART"}],"exact":"1104040000/23823","perUnit":{"pupils":{"fraction":"926869/4320","rounded":"214.55"}}},{"party":"5029","amount":"119049.66","direct":"0.00","parts":[{"name":"Lik del","amount":"31111.11","kind":"PART"},{"name":"Etter elevtall","amount":"87938.55","kind":"PART"}],"exact":"2836120000/23823","perUnit":{"pupils":{"fraction":"5952483/62350","rounded":"95.47"}}}],"sum":"560000.00","engine":"1","input":{"period":{"from":"2026-01-01","to":"2026-12-31"},"costs":[{"text":"Utviklingsveileder, lønn og drift (eksempelbeløp)","amount":"960000.00"}],"grants":[{"text":"Øremerkede skjønnsmidler (eksempelbeløp)","amount":"400000.00"}],"parties":[{"id":"5014","name":"Frøya"},{"id":"5055","name":"Heim"},{"id":"5056","name":"Hitra"},{"id":"5059","name":"Orkland"},{"id":"5061","name":"Rindal"},{"id":"5029","name":"Skaun"}],"keyFigures":{"pupils":{"referenceDate":"2025-10-01","source":"Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0","status":"FINAL","values":{"5014":559,"5029":1247,"5055":662,"5056":510,"5059":2100,"5061":216}}},"rule":{"type":"SPLIT","parts":[{"name":"Lik del","weight":"1/3","key":"EQUAL"},{"name":"Etter elevtall","weight":"REST","key":"pupils"}],"grants":"DEDUCT_FIRST","proration":"DAYS","unit":"0.01"}}}', '57a70165f97a448966aad39b5b824b779fcbca15daa6f667468d4490fa55c177');
INSERT INTO public.cost_statement VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 'orkdal-oy-utviklingsveileder', 2, 'ACTUAL', 1, '2026-01-01', '2026-12-31', 60000000, '2026-11-30 21:26:29.894+00', 'samspill demo', NULL, '{"id":"opp_01k8n5k9o6el5oal2p81v3sv8h","agreement":"orkdal-oy-utviklingsveileder","number":2,"purpose":"ACTUAL","ruleVersion":1,"confirmedAt":"2026-11-30T21:26:29.894Z","confirmedBy":"samspill demo","gross":"1000000.00","granted":"400000.00","toShare":"600000.00","shares":[{"party":"5014","amount":"75569.83","direct":"0.00","parts":[{"name":"Lik del","amount":"33333.33","kind":"PART"},{"name":"Etter elevtall","amount":"42236.50","kind":"PART"}],"exact":"600100000/7941","perUnit":{"pupils":{"fraction":"7556983/55900","rounded":"135.19"}}},{"party":"5055","amount":"83352.22","direct":"0.00","parts":[{"name":"Lik del","amount":"33333.33","kind":"PART"},{"name":"Etter elevtall","amount":"50018.89","kind":"PART"}],"exact":"661900000/7941","perUnit":{"pupils":{"fraction":"4167611/33100","rounded":"125.91"}}},{"party":"5056","amount":"71867.52","direct":"0.00","parts":[{"name":"Lik del","amount":"33333.33","kind":"PART"},{"name":"Etter elevtall","amount":"38534.19","kind":"PART"}],"exact":"570700000/7941","perUnit":{"pupils":{"fraction":"299448/2125","rounded":"140.92"}}},{"party":"5059","amount":"192003.53","direct":"0.00","parts":[{"name":"Lik del","amount":"33333.34","kind":"PART"},{"name":"Etter elevtall","amount":"158670.19","kind":"PART"}],"exact":"1524700000/7941","perUnit":{"pupils":{"fraction":"19200353/210000","rounded":"91.43"}}},{"party":"5061","amount":"49653.70","direct":"0.00","parts":[{"name":"Lik del","amount":"33333.34","kind":"PART"},{"name":"Etter elevtall","amount":"16320.36","kind":"PART"}],"exact":"394300000/7941","perUnit":{"pupils":{"fraction":"496537/2160","rounded":"229.88"}}},{"party":"5029","amount":"127553.20","direct":"0.00","parts":[{"name":"Lik del","amount":"33333.33","kind":"PART"},{"name":"Etter elevtall","amount":"94219.87","kind":"PART"}],"exact":"1012900000/7941","perUnit":{"pupils":{"fraction":"637766/6235","rounded":"102.29"}}}],"sum":"600000.00","engine":"1","input":{"period":{"from":"2026-01-01","to":"2026-12-31"},"costs":[{"text":"Utviklingsveileder, lønn og drift (eksempelbeløp)","amount":"1000000.00"}],"grants":[{"text":"Øremerkede skjønnsmidler (eksempelbeløp)","amount":"400000.00"}],"parties":[{"id":"5014","name":"Frøya"},{"id":"5055","name":"Heim"},{"id":"5056","name":"Hitra"},{"id":"5059","name":"Orkland"},{"id":"5061","name":"Rindal"},{"id":"5029","name":"Skaun"}],"keyFigures":{"pupils":{"referenceDate":"2025-10-01","source":"Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0","status":"FINAL","values":{"5014":559,"5029":1247,"5055":662,"5056":510,"5059":2100,"5061":216}}},"rule":{"type":"SPLIT","parts":[{"name":"Lik del","weight":"1/3","key":"EQUAL"},{"name":"Etter elevtall","weight":"REST","key":"pupils"}],"grants":"DEDUCT_FIRST","proration":"DAYS","unit":"0.01"}}}', 'e0671999d7e96e390c8fc716952cd03fe9a1d7a0b7f478cb33b4e331140b309a');
INSERT INTO public.cost_statement VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 'orkdal-oy-utviklingsveileder', 3, 'ACTUAL', 1, '2026-01-01', '2026-12-31', 63000000, '2026-11-30 21:26:31.412+00', 'kari', 'opp_01k8n5k9o6el5oal2p81v3sv8h', '{"id":"opp_01k8n5kb7je7r677fev0sivo6c","agreement":"orkdal-oy-utviklingsveileder","number":3,"purpose":"ACTUAL","ruleVersion":1,"confirmedAt":"2026-11-30T21:26:31.412Z","confirmedBy":"kari","corrects":"opp_01k8n5k9o6el5oal2p81v3sv8h","gross":"1030000.00","granted":"400000.00","toShare":"630000.00","shares":[{"party":"5014","amount":"79348.32","direct":"0.00","parts":[{"name":"Lik del","amount":"35000.00","kind":"PART"},{"name":"Etter elevtall","amount":"44348.32","kind":"PART"}],"exact":"210035000/2647","perUnit":{"pupils":{"fraction":"1983708/13975","rounded":"141.95"}}},{"party":"5055","amount":"87519.83","direct":"0.00","parts":[{"name":"Lik del","amount":"35000.00","kind":"PART"},{"name":"Etter elevtall","amount":"52519.83","kind":"PART"}],"exact":"231665000/2647","perUnit":{"pupils":{"fraction":"8751983/66200","rounded":"132.21"}}},{"party":"5056","amount":"75460.90","direct":"0.00","parts":[{"name":"Lik del","amount":"35000.00","kind":"PART"},{"name":"Etter elevtall","amount":"40460.90","kind":"PART"}],"exact":"199745000/2647","perUnit":{"pupils":{"fraction":"754609/5100","rounded":"147.96"}}},{"party":"5059","amount":"201603.70","direct":"0.00","parts":[{"name":"Lik del","amount":"35000.00","kind":"PART"},{"name":"Etter elevtall","amount":"166603.70","kind":"PART"}],"exact":"533645000/2647","perUnit":{"pupils":{"fraction":"2016037/21000","rounded":"96.00"}}},{"party":"5061","amount":"52136.38","direct":"0.00","parts":[{"name":"Lik del","amount":"35000.00","kind":"PART"},{"name":"Etter elevtall","amount":"17136.38","kind":"PART"}],"exact":"138005000/2647","perUnit":{"pupils":{"fraction":"2606819/10800","rounded":"241.37"}}},{"party":"5029","amount":"133930.87","direct":"0.00","parts":[{"name":"Lik del","amount":"35000.00","kind":"PART"},{"name":"Etter elevtall","amount":"98930.87","kind":"PART"}],"exact":"354515000/2647","perUnit":{"pupils":{"fraction":"13393087/124700","rounded":"107.40"}}}],"sum":"630000.00","engine":"1","input":{"period":{"from":"2026-01-01","to":"2026-12-31"},"costs":[{"text":"Utviklingsveileder, lønn og drift (eksempelbeløp)","amount":"1030000.00"}],"grants":[{"text":"Øremerkede skjønnsmidler (eksempelbeløp)","amount":"400000.00"}],"parties":[{"id":"5014","name":"Frøya"},{"id":"5055","name":"Heim"},{"id":"5056","name":"Hitra"},{"id":"5059","name":"Orkland"},{"id":"5061","name":"Rindal"},{"id":"5029","name":"Skaun"}],"keyFigures":{"pupils":{"referenceDate":"2025-10-01","source":"Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0","status":"FINAL","values":{"5014":559,"5029":1247,"5055":662,"5056":510,"5059":2100,"5061":216}}},"rule":{"type":"SPLIT","parts":[{"name":"Lik del","weight":"1/3","key":"EQUAL"},{"name":"Etter elevtall","weight":"REST","key":"pupils"}],"grants":"DEDUCT_FIRST","proration":"DAYS","unit":"0.01"}}}', 'b047d6552b0146a9bff35dcab58c76ef1122787f78a6ec26ef4e29a614b78abe');
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 0, '5014', 7053184, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 5, '5029', 11904966, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 1, '5055', 7779541, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 2, '5056', 6707635, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 3, '5059', 17920329, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9k139e9e791h0btttmr', 4, '5061', 4634345, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 0, '5014', 7556983, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 5, '5029', 12755320, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 1, '5055', 8335222, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 2, '5056', 7186752, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 3, '5059', 19200353, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5k9o6el5oal2p81v3sv8h', 4, '5061', 4965370, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 0, '5014', 7934832, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 5, '5029', 13393087, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 1, '5055', 8751983, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 2, '5056', 7546090, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 3, '5059', 20160370, 0);
INSERT INTO public.cost_statement_share VALUES ('opp_01k8n5kb7je7r677fev0sivo6c', 4, '5061', 5213638, 0);
INSERT INTO public.flyway_schema_history VALUES (1, '0001', 'agreements', 'SQL', 'V0001__agreements.sql', 184495341, 'samspill', '2026-11-30 21:28:34.530809', 46, true);
INSERT INTO public.flyway_schema_history VALUES (2, '0002', 'key figures', 'SQL', 'V0002__key_figures.sql', 1730396489, 'samspill', '2026-11-30 21:28:34.696156', 22, true);
INSERT INTO public.flyway_schema_history VALUES (3, '0003', 'cost statements', 'SQL', 'V0003__cost_statements.sql', 2040448121, 'samspill', '2026-11-30 21:28:34.761032', 22, true);
INSERT INTO public.flyway_schema_history VALUES (4, '0004', 'invoicing', 'SQL', 'V0004__invoicing.sql', -1559437063, 'samspill', '2026-11-30 21:28:34.814276', 35, true);
INSERT INTO public.flyway_schema_history VALUES (5, '0005', 'audit', 'SQL', 'V0005__audit.sql', 1817086887, 'samspill', '2026-11-30 21:28:34.910102', 15, true);
INSERT INTO public.flyway_schema_history VALUES (6, '0006', 'portfolio', 'SQL', 'V0006__portfolio.sql', 475067699, 'samspill', '2026-11-30 21:28:34.936777', 11, true);
INSERT INTO public.flyway_schema_history VALUES (7, '0007', 'answers', 'SQL', 'V0007__answers.sql', -1369569971, 'samspill', '2026-11-30 21:28:34.964994', 7, true);
INSERT INTO public.flyway_schema_history VALUES (8, '0008', 'measure lists', 'SQL', 'V0008__measure_lists.sql', 634768591, 'samspill', '2026-11-30 21:28:34.985236', 3, true);
INSERT INTO public.flyway_schema_history VALUES (9, '0009', 'measures of a party', 'SQL', 'V0009__measures_of_a_party.sql', -2010073050, 'samspill', '2026-11-30 21:28:35.005142', 10, true);
INSERT INTO public.flyway_schema_history VALUES (10, '0010', 'webhooks', 'SQL', 'V0010__webhooks.sql', 455917022, 'samspill', '2026-11-30 21:28:35.025854', 15, true);
INSERT INTO public.flyway_schema_history VALUES (11, '0011', 'public measures', 'SQL', 'V0011__public_measures.sql', -1909261556, 'samspill', '2026-11-30 21:28:35.057253', 6, true);
INSERT INTO public.flyway_schema_history VALUES (12, '0012', 'imports', 'SQL', 'V0012__imports.sql', -1013931436, 'samspill', '2026-11-30 21:28:35.070235', 12, true);
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 0, '5014', 'Frøya', 7053184, 3526592, 0, 3526592, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 5, '5029', 'Skaun', 11904966, 5952483, 0, 5952483, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 1, '5055', 'Heim', 7779541, 3889771, 0, 3889771, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 2, '5056', 'Hitra', 6707635, 3353818, 0, 3353818, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 3, '5059', 'Orkland', 17920329, 8960164, 0, 8960164, 'INTERNAL');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 4, '5061', 'Rindal', 4634345, 2317172, 0, 2317172, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 0, '5014', 'Frøya', 7556983, 7556983, 3526592, 4030391, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 5, '5029', 'Skaun', 12755320, 12755320, 5952483, 6802837, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 1, '5055', 'Heim', 8335222, 8335222, 3889771, 4445451, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 2, '5056', 'Hitra', 7186752, 7186752, 3353818, 3832934, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 3, '5059', 'Orkland', 19200353, 19200353, 8960164, 10240189, 'INTERNAL');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 4, '5061', 'Rindal', 4965370, 4965370, 2317172, 2648198, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 0, '5014', 'Frøya', 7934832, 7934832, 7556983, 377849, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 5, '5029', 'Skaun', 13393087, 13393087, 12755320, 637767, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 1, '5055', 'Heim', 8751983, 8751983, 8335222, 416761, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 2, '5056', 'Hitra', 7546090, 7546090, 7186752, 359338, 'INVOICE');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 3, '5059', 'Orkland', 20160370, 20160370, 19200353, 960017, 'INTERNAL');
INSERT INTO public.invoice_basis VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 4, '5061', 'Rindal', 5213638, 5213638, 4965370, 248268, 'INVOICE');
INSERT INTO public.invoice_run VALUES ('orkdal-oy-utviklingsveileder', 2026, 1, 'FIRST_HALF', 'opp_01k8n5k9k139e9e791h0btttmr', '2026-11-30 21:26:29.835+00', 'samspill demo');
INSERT INTO public.invoice_run VALUES ('orkdal-oy-utviklingsveileder', 2026, 2, 'SECOND_HALF', 'opp_01k8n5k9o6el5oal2p81v3sv8h', '2026-11-30 21:26:29.934+00', 'samspill demo');
INSERT INTO public.invoice_run VALUES ('orkdal-oy-utviklingsveileder', 2026, 3, 'CORRECTION', 'opp_01k8n5kb7je7r677fev0sivo6c', '2026-11-30 21:26:34.484+00', 'kari');
INSERT INTO public.invoicing_plan VALUES ('orkdal-oy-utviklingsveileder', 'PORTION', '2/5');
INSERT INTO public.key_figure_set VALUES ('hours', '2026-12-31', 1, '{"referenceDate":"2026-12-31","source":"Timelister 2026","status":"PROVISIONAL","values":{"5014":"120.5","5059":"1410.25"}}', '2026-11-30 21:26:44.008+00', 'kari');
INSERT INTO public.key_figure_set VALUES ('pupils', '2025-10-01', 1, '{"referenceDate":"2025-10-01","source":"Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0","status":"FINAL","values":{"5014":559,"5029":1247,"5055":662,"5056":510,"5059":2100,"5061":216}}', '2026-11-30 21:26:29.703+00', 'samspill demo');
INSERT INTO public.measure VALUES ('veileder', 1);
INSERT INTO public.measure_act VALUES ('veileder', 1, '2026-01-01', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Veileder","costAgreement":"orkdal-oy-utviklingsveileder"},"participants":[{"party":"5014","role":"PARTICIPANT"}],"source":"Registeret"}');
INSERT INTO public.measure_state VALUES ('veileder', 1, '2026-01-01', '9999-12-31', '\x00690058005c005f0058005600580065000000010001000100010001000100010001000000020001000100010001000100010001', 'Veileder', 'ACTIVE', '2026-01-01', NULL, NULL, NULL, NULL, NULL, '|5014|');
INSERT INTO public.measure_state_party VALUES ('5014', '\x00690058005c005f0058005600580065000000010001000100010001000100010001000000020001000100010001000100010001', 'veileder', 1);
INSERT INTO public.participation VALUES ('orkdal-oy-utviklingsveileder', 0, '5014', 'Frøya', '2026-01-01', NULL);
INSERT INTO public.participation VALUES ('orkdal-oy-utviklingsveileder', 1, '5055', 'Heim', '2026-01-01', NULL);
INSERT INTO public.participation VALUES ('orkdal-oy-utviklingsveileder', 2, '5056', 'Hitra', '2026-01-01', NULL);
INSERT INTO public.participation VALUES ('orkdal-oy-utviklingsveileder', 3, '5059', 'Orkland', '2026-01-01', NULL);
INSERT INTO public.participation VALUES ('orkdal-oy-utviklingsveileder', 4, '5061', 'Rindal', '2026-01-01', '2027-07-31');
INSERT INTO public.participation VALUES ('orkdal-oy-utviklingsveileder', 5, '5029', 'Skaun', '2026-01-01', NULL);
INSERT INTO public.register_item VALUES ('Organisation', '5014', 1, '{"id":"5014","name":"Frøya","kind":"MUNICIPALITY"}');
INSERT INTO public.sharing_rule VALUES ('orkdal-oy-utviklingsveileder', 1, '2026-01-01', '{"type":"SPLIT","parts":[{"name":"Lik del","weight":"1/3","key":"EQUAL"},{"name":"Etter elevtall","weight":"REST","key":"pupils"}],"grants":"DEDUCT_FIRST","proration":"DAYS","unit":"0.01"}', 'Eksempel: punkt 7.0 lest på måte A, tilskuddet trekkes fra først. Ordlyden kan leses på flere måter; lesemåten er et valg.');
INSERT INTO public.sharing_rule VALUES ('orkdal-oy-utviklingsveileder', 2, '2027-01-01', '{"type":"SPLIT","parts":[{"name":"Lik del","weight":"1/3","key":"EQUAL"},{"name":"Etter elevtall","weight":"REST","key":"pupils"}],"grants":"DEDUCT_FIRST","proration":"DAYS","unit":"0.01"}', 'Ny avtale, punkt 7.0');
SELECT pg_catalog.setval('public.audit_entry_id_seq', 15, false);
SELECT pg_catalog.setval('public.webhook_delivery_id_seq', 1, false);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (request_key);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_order
    ADD CONSTRAINT audit_order_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.cost_statement
    ADD CONSTRAINT cost_statement_number UNIQUE (agreement, number);
ALTER TABLE ONLY public.cost_statement
    ADD CONSTRAINT cost_statement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cost_statement_share
    ADD CONSTRAINT cost_statement_share_pkey PRIMARY KEY (statement, party);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT import_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (job, number);
ALTER TABLE ONLY public.invoice_basis
    ADD CONSTRAINT invoice_basis_pkey PRIMARY KEY (agreement, invoice_year, number, party);
ALTER TABLE ONLY public.invoice_run
    ADD CONSTRAINT invoice_run_pkey PRIMARY KEY (agreement, invoice_year, number);
ALTER TABLE ONLY public.invoicing_plan
    ADD CONSTRAINT invoicing_plan_pkey PRIMARY KEY (agreement);
ALTER TABLE ONLY public.key_figure_set
    ADD CONSTRAINT key_figure_set_pkey PRIMARY KEY (key_name, reference_date, version);
ALTER TABLE ONLY public.measure_act
    ADD CONSTRAINT measure_act_pkey PRIMARY KEY (measure, number);
ALTER TABLE ONLY public.measure
    ADD CONSTRAINT measure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.measure_state_party
    ADD CONSTRAINT measure_state_party_pkey PRIMARY KEY (party, sort_key, measure, number);
ALTER TABLE ONLY public.measure_state
    ADD CONSTRAINT measure_state_pkey PRIMARY KEY (measure, number);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_pkey PRIMARY KEY (agreement, "position");
ALTER TABLE ONLY public.published_measure
    ADD CONSTRAINT published_measure_pkey PRIMARY KEY (measure);
ALTER TABLE ONLY public.register_item
    ADD CONSTRAINT register_item_pkey PRIMARY KEY (kind, id);
ALTER TABLE ONLY public.sharing_rule
    ADD CONSTRAINT sharing_rule_one_a_day UNIQUE (agreement, valid_from);
ALTER TABLE ONLY public.sharing_rule
    ADD CONSTRAINT sharing_rule_pkey PRIMARY KEY (agreement, number);
ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);
CREATE INDEX answer_age ON public.answer USING btree (answered_at);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject, id);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX import_job_ended ON public.import_job USING btree (ended_at);
CREATE INDEX import_row_result ON public.import_row USING btree (job, result, number);
CREATE INDEX measure_place ON public.measure USING btree (place);
CREATE INDEX measure_state_order ON public.measure_state USING btree (sort_key, measure);
CREATE INDEX measure_state_phase ON public.measure_state USING btree (phase, sort_key, measure);
CREATE INDEX measure_state_strategy ON public.measure_state USING btree (strategy, sort_key, measure);
CREATE INDEX webhook_delivery_age ON public.webhook_delivery USING btree (tried_at);
CREATE INDEX webhook_delivery_webhook ON public.webhook_delivery USING btree (webhook, id);
ALTER TABLE ONLY public.cost_statement
    ADD CONSTRAINT cost_statement_corrects_fkey FOREIGN KEY (corrects) REFERENCES public.cost_statement(id);
ALTER TABLE ONLY public.cost_statement
    ADD CONSTRAINT cost_statement_rule FOREIGN KEY (agreement, rule_version) REFERENCES public.sharing_rule(agreement, number);
ALTER TABLE ONLY public.cost_statement_share
    ADD CONSTRAINT cost_statement_share_statement_fkey FOREIGN KEY (statement) REFERENCES public.cost_statement(id);
ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_job FOREIGN KEY (job) REFERENCES public.import_job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invoice_basis
    ADD CONSTRAINT invoice_basis_run FOREIGN KEY (agreement, invoice_year, number) REFERENCES public.invoice_run(agreement, invoice_year, number);
ALTER TABLE ONLY public.invoice_run
    ADD CONSTRAINT invoice_run_agreement_fkey FOREIGN KEY (agreement) REFERENCES public.agreement(id);
ALTER TABLE ONLY public.invoice_run
    ADD CONSTRAINT invoice_run_statement_fkey FOREIGN KEY (statement) REFERENCES public.cost_statement(id);
ALTER TABLE ONLY public.invoicing_plan
    ADD CONSTRAINT invoicing_plan_agreement_fkey FOREIGN KEY (agreement) REFERENCES public.agreement(id);
ALTER TABLE ONLY public.measure_act
    ADD CONSTRAINT measure_act_measure_fkey FOREIGN KEY (measure) REFERENCES public.measure(id);
ALTER TABLE ONLY public.measure_state
    ADD CONSTRAINT measure_state_measure_fkey FOREIGN KEY (measure) REFERENCES public.measure(id);
ALTER TABLE ONLY public.measure_state_party
    ADD CONSTRAINT measure_state_party_state FOREIGN KEY (measure, number) REFERENCES public.measure_state(measure, number);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_agreement_fkey FOREIGN KEY (agreement) REFERENCES public.agreement(id);
ALTER TABLE ONLY public.published_measure
    ADD CONSTRAINT published_measure_measure FOREIGN KEY (measure) REFERENCES public.measure(id);
ALTER TABLE ONLY public.sharing_rule
    ADD CONSTRAINT sharing_rule_agreement_fkey FOREIGN KEY (agreement) REFERENCES public.agreement(id);
ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook) REFERENCES public.webhook(id) ON DELETE CASCADE;
