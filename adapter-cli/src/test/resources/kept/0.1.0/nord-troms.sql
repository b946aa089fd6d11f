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
INSERT INTO public.answer VALUES ('dfa02f1f85a4c4268d37a8cf9fd2e4be', 'c21c7c31f07b24cea7160b04b6a1818b
201
JSON
2
Location:/api/v1/regions/nord-troms/measures/bibliotek
eyJpZCI6ImJpYmxpb3RlayIsImFzT2YiOiIyMDIxLTA1LTAxIiwidmVyc2lvbiI6Miwic3RhbmRpbmciOnsicGhhc2UiOiJBQ1RJVkUiLCJzaW5jZSI6IjIwMjAtMDItMjUiLCJwcm9maWxlIjp7InRpdGxlIjoiQmlibGlvdGVrc2FtYXJiZWlkZXQiLCJraW5kIjoiTkVUV09SSyIsInN0cmF0ZWd5Ijoib3BwdmVrc3Qta3VsdHVyIiwicmVzcG9uc2libGUiOiJDaXNzZWwgU2FtdWVsc2VuIiwiYm9keSI6ImJpYmxpb3Rla3NhbWFyYmVpZGV0Iiwic3RhdHVzIjoiRmFzdGUgbcO4dGVyOyBhbGxlIGtvbW11bmVuZSBoYXIgYXZ0YWxlIG9tIHN0dWRpZWJpYmxpb3Rlay4iLCJmb2xsb3dVcCI6IlJlZ2lvbmFsIGJpYmxpb3Rla3BsYW4gZm9yIFRyb21zIDIwMTfigJMyMDI4OiBiaWJsaW90ZWtlbmUgc29tIG3DuHRlcGxhc3Mgb2cgbMOmcmluZ3NhcmVuYS4ifSwicGFydGllcyI6W3sicGFydHkiOiI1NDI0Iiwicm9sZSI6IlBBUlRJQ0lQQU5UIiwicGhhc2UiOiJBQ1RJVkUifSx7InBhcnR5IjoiNTQyNSIsInJvbGUiOiJQQVJUSUNJUEFOVCIsInBoYXNlIjoiQUNUSVZFIn0seyJwYXJ0eSI6IjU0MjYiLCJyb2xlIjoiUEFSVElDSVBBTlQiLCJwaGFzZSI6IkFDVElWRSJ9LHsicGFydHkiOiI1NDI3Iiwicm9sZSI6IlBBUlRJQ0lQQU5UIiwicGhhc2UiOiJBQ1RJVkUifSx7InBhcnR5IjoiNTQyOCIsInJvbGUiOiJQQVJUSUNJUEFOVCIsInBoYXNlIjoiQUNUSVZFIiwic2lnbmFsbGVkIjp0cnVlfSx7InBhcnR5IjoiNTQyOSIsInJvbGUiOiJQQVJUSUNJUEFOVCIsInBoYXNlIjoiQUNUSVZFIn1dfSwiYWN0cyI6W3siZGF0ZSI6IjIwMjAtMDItMjUiLCJhY3QiOiJSRUdJU1RFUkVEIiwicGhhc2UiOiJBQ1RJVkUiLCJwcm9maWxlIjp7InRpdGxlIjoiQmlibGlvdGVrc2FtYXJiZWlkZXQiLCJraW5kIjoiTkVUV09SSyIsInN0cmF0ZWd5Ijoib3BwdmVrc3Qta3VsdHVyIiwicmVzcG9uc2libGUiOiJDaXNzZWwgU2FtdWVsc2VuIiwiYm9keSI6ImJpYmxpb3Rla3NhbWFyYmVpZGV0Iiwic3RhdHVzIjoiRmFzdGUgbcO4dGVyOyBhbGxlIGtvbW11bmVuZSBoYXIgYXZ0YWxlIG9tIHN0dWRpZWJpYmxpb3Rlay4iLCJmb2xsb3dVcCI6IlJlZ2lvbmFsIGJpYmxpb3Rla3BsYW4gZm9yIFRyb21zIDIwMTfigJMyMDI4OiBiaWJsaW90ZWtlbmUgc29tIG3DuHRlcGxhc3Mgb2cgbMOmcmluZ3NhcmVuYS4ifSwicGFydGljaXBhbnRzIjpbeyJwYXJ0eSI6IjU0MjQiLCJyb2xlIjoiUEFSVElDSVBBTlQifSx7InBhcnR5IjoiNTQyNSIsInJvbGUiOiJQQVJUSUNJUEFOVCJ9LHsicGFydHkiOiI1NDI2Iiwicm9sZSI6IlBBUlRJQ0lQQU5UIn0seyJwYXJ0eSI6IjU0MjciLCJyb2xlIjoiUEFSVElDSVBBTlQifSx7InBhcnR5IjoiNTQyOCIsInJvbGUiOiJQQVJUSUNJUEFOVCJ9LHsicGFydHkiOiI1NDI5Iiwicm9sZSI6IlBBUlRJQ0lQQU5UIn1dLCJzb3VyY2UiOiJTdHJhdGVnaSBvZyBoYW5kbGluZ3NwbGFuIGZvciBLb21tdW5lZGlyZWt0w7hydXR2YWxnZXQgaSBOb3JkLVRyb21zIDIwMjDigJMyMDIzLCB2ZWR0YXR0IDI1LjIuMjAyMCJ9LHsiZGF0ZSI6IjIwMjEtMDUtMDEiLCJhY3QiOiJXSVRIRFJBV0FMX1NJR05BTExFRCIsInBhcnR5IjoiNTQyOCIsInNvdXJjZSI6Ik3DuHRlIn1dfQ==', '2026-11-30 21:27:52.507+00');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (1, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5424', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (2, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5425', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (3, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5426', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (4, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5427', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (5, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5428', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (6, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5429', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (7, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5422', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (8, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5423', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (9, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', '5432', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (10, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'unn-hf', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (11, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'fylkesmannen', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (12, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'nord-troms-vgs', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (13, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'nord-troms-regionrad', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (14, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'regionradet', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (15, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kdu', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (16, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'helseledernettverket', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (17, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'hr-nettverket', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (18, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'oppvekstnettverket', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (19, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'biblioteksamarbeidet', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (20, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'nunt', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (21, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kommunestyret-5424', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (22, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kommunestyret-5425', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (23, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kommunestyret-5426', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (24, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kommunestyret-5427', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (25, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kommunestyret-5428', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (26, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'kommunestyret-5429', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (27, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'stab', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (28, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'oppvekst-kultur', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (29, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'helse-omsorg', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (30, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'teknisk-klima', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (31, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'naering-plan-beredskap', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (32, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'it-digitalisering', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (33, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'sak-arkivsystem', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (34, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'innkjopssamarbeidet', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (35, '2026-11-30 21:26:50.254+00', 'kari', 'ImportPortfolio', 'hr-nettverk', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (36, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'lonn-regnskap', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (37, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'oppvekstnettverk', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (38, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'barnehage', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (39, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'ppt-kompetanse', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (40, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'samisk-kvensk', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (41, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'barnevern', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (42, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'bibliotek', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (43, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'regionale-helsetjenester', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (44, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'ledernettverk-helse', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (45, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'velferdsteknologi', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (46, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'spesialiserte-oppgaver', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (47, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'oso', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (48, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'helsefellesskap', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (49, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'byggesak', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (50, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'kartsamarbeid', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (51, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'klima-miljoplan', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (52, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'plansamarbeid', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (53, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'brann', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (54, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'ros-analyser', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (55, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'naering', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (56, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'it-samarbeid', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (57, '2026-11-30 21:26:50.255+00', 'kari', 'ImportPortfolio', 'digitalisering', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (58, '2026-11-30 21:26:54.061+00', 'kari', 'ImportPortfolio', 'uit', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (59, '2026-11-30 21:26:54.061+00', 'kari', 'ImportPortfolio', 'troms-fylkeskommune', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (60, '2026-11-30 21:26:54.061+00', 'kari', 'ImportPortfolio', 'naeringslivet', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (61, '2026-11-30 21:26:54.061+00', 'kari', 'ImportPortfolio', 'styringsgruppe-kompetanseloft', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (62, '2026-11-30 21:26:54.061+00', 'kari', 'ImportPortfolio', 'kompetanseloft', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (63, '2026-11-30 21:26:54.243+00', 'kari', 'ImportPortfolio', 'krd', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (64, '2026-11-30 21:26:54.243+00', 'kari', 'ImportPortfolio', 'utviklingssenteret', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (65, '2026-11-30 21:26:54.243+00', 'kari', 'ImportPortfolio', 'utredning-2004', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (66, '2026-11-30 21:27:01.675+00', 'kari', 'RecordAct', 'it-samarbeid', 'WITHDRAWAL_SIGNALLED 2021-03-03');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (67, '2026-11-30 21:27:05.298+00', 'kari', 'UpdateRegisters', 'kdu-1-21', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (68, '2026-11-30 21:27:07.466+00', 'kari', 'RecordAct', 'it-samarbeid', 'PUT_ON_HOLD 2021-04-01');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (69, '2026-11-30 21:27:11.936+00', 'kari', 'RecordEvaluation', 'it-samarbeid', 'it-2020-halvaar');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (70, '2026-11-30 21:27:16.857+00', 'kari', 'UpdateRegisters', 'drift-avtalen/1', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (71, '2026-11-30 21:27:50.624+00', 'kari', 'PublishMeasure', 'bibliotek', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (72, '2026-11-30 21:27:50.768+00', 'kari', 'PublishMeasure', 'it-samarbeid', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (73, '2026-11-30 21:27:50.797+00', 'kari', 'PublishMeasure', 'klima-miljoplan', '');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (74, '2026-11-30 21:27:51.003+00', 'kari', 'BeginImport', 'inn_01k8n5moq6ulsf7oimu708idon', 'EACH');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (75, '2026-11-30 21:27:52.099+00', 'kari', 'ContinueImport', 'inn_01k8n5moq6ulsf7oimu708idon', 'DONE');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (76, '2026-11-30 21:27:52.264+00', 'kari', 'SaveView', 'mine', 'Mine');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (77, '2026-11-30 21:27:52.499+00', 'kari', 'RecordAct', 'bibliotek', 'WITHDRAWAL_SIGNALLED 2021-05-01');
INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES (78, '2026-11-30 21:27:52.622+00', 'kari', 'RegisterWebhook', 'arkiv', 'http://127.0.0.1:9/inn');
INSERT INTO public.audit_order VALUES (1);
INSERT INTO public.flyway_schema_history VALUES (1, '0001', 'agreements', 'SQL', 'V0001__agreements.sql', 184495341, 'samspill', '2026-11-30 21:28:29.152937', 62, true);
INSERT INTO public.flyway_schema_history VALUES (2, '0002', 'key figures', 'SQL', 'V0002__key_figures.sql', 1730396489, 'samspill', '2026-11-30 21:28:29.376957', 15, true);
INSERT INTO public.flyway_schema_history VALUES (3, '0003', 'cost statements', 'SQL', 'V0003__cost_statements.sql', 2040448121, 'samspill', '2026-11-30 21:28:29.430546', 17, true);
INSERT INTO public.flyway_schema_history VALUES (4, '0004', 'invoicing', 'SQL', 'V0004__invoicing.sql', -1559437063, 'samspill', '2026-11-30 21:28:29.557339', 22, true);
INSERT INTO public.flyway_schema_history VALUES (5, '0005', 'audit', 'SQL', 'V0005__audit.sql', 1817086887, 'samspill', '2026-11-30 21:28:29.610069', 32, true);
INSERT INTO public.flyway_schema_history VALUES (6, '0006', 'portfolio', 'SQL', 'V0006__portfolio.sql', 475067699, 'samspill', '2026-11-30 21:28:29.689354', 31, true);
INSERT INTO public.flyway_schema_history VALUES (7, '0007', 'answers', 'SQL', 'V0007__answers.sql', -1369569971, 'samspill', '2026-11-30 21:28:29.74251', 30, true);
INSERT INTO public.flyway_schema_history VALUES (8, '0008', 'measure lists', 'SQL', 'V0008__measure_lists.sql', 634768591, 'samspill', '2026-11-30 21:28:29.783338', 24, true);
INSERT INTO public.flyway_schema_history VALUES (9, '0009', 'measures of a party', 'SQL', 'V0009__measures_of_a_party.sql', -2010073050, 'samspill', '2026-11-30 21:28:29.828645', 39, true);
INSERT INTO public.flyway_schema_history VALUES (10, '0010', 'webhooks', 'SQL', 'V0010__webhooks.sql', 455917022, 'samspill', '2026-11-30 21:28:29.89824', 51, true);
INSERT INTO public.flyway_schema_history VALUES (11, '0011', 'public measures', 'SQL', 'V0011__public_measures.sql', -1909261556, 'samspill', '2026-11-30 21:28:29.992171', 14, true);
INSERT INTO public.flyway_schema_history VALUES (12, '0012', 'imports', 'SQL', 'V0012__imports.sql', -1013931436, 'samspill', '2026-11-30 21:28:30.040615', 35, true);
INSERT INTO public.import_job VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 'EACH', 'kari', '2026-11-30 21:27:50.861+00', 'DONE', 0, 0, 0, 51, 6, 0, '2026-11-30 21:27:51.979+00');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 1, 'ORGANISATION', '5424', '/organisations/0', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 2, 'ORGANISATION', '5425', '/organisations/1', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 3, 'ORGANISATION', '5426', '/organisations/2', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 4, 'ORGANISATION', '5427', '/organisations/3', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 5, 'ORGANISATION', '5428', '/organisations/4', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 6, 'ORGANISATION', '5429', '/organisations/5', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 7, 'ORGANISATION', '5422', '/organisations/6', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 8, 'ORGANISATION', '5423', '/organisations/7', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 9, 'ORGANISATION', '5432', '/organisations/8', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 10, 'ORGANISATION', 'unn-hf', '/organisations/9', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 11, 'ORGANISATION', 'fylkesmannen', '/organisations/10', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 12, 'ORGANISATION', 'nord-troms-vgs', '/organisations/11', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 13, 'ORGANISATION', 'nord-troms-regionrad', '/organisations/12', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 14, 'BODY', 'regionradet', '/bodies/0', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 15, 'BODY', 'kdu', '/bodies/1', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 16, 'BODY', 'helseledernettverket', '/bodies/2', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 17, 'BODY', 'hr-nettverket', '/bodies/3', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 18, 'BODY', 'oppvekstnettverket', '/bodies/4', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 19, 'BODY', 'biblioteksamarbeidet', '/bodies/5', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 20, 'BODY', 'nunt', '/bodies/6', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 21, 'BODY', 'kommunestyret-5424', '/bodies/7', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 22, 'BODY', 'kommunestyret-5425', '/bodies/8', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 23, 'BODY', 'kommunestyret-5426', '/bodies/9', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 24, 'BODY', 'kommunestyret-5427', '/bodies/10', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 25, 'BODY', 'kommunestyret-5428', '/bodies/11', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 26, 'BODY', 'kommunestyret-5429', '/bodies/12', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 27, 'STRATEGY', 'stab', '/strategies/0', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 28, 'STRATEGY', 'oppvekst-kultur', '/strategies/1', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 29, 'STRATEGY', 'helse-omsorg', '/strategies/2', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 30, 'STRATEGY', 'teknisk-klima', '/strategies/3', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 31, 'STRATEGY', 'naering-plan-beredskap', '/strategies/4', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 32, 'STRATEGY', 'it-digitalisering', '/strategies/5', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 33, 'MEASURE', 'sak-arkivsystem', '/measures/0', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 34, 'MEASURE', 'innkjopssamarbeidet', '/measures/1', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 35, 'MEASURE', 'hr-nettverk', '/measures/2', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 36, 'MEASURE', 'lonn-regnskap', '/measures/3', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 37, 'MEASURE', 'oppvekstnettverk', '/measures/4', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 38, 'MEASURE', 'barnehage', '/measures/5', NULL, 'REFUSED', '[{"code":"ACTS_DIFFER","pointer":"/measures/5/acts","facts":["barnehage"]}]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 39, 'MEASURE', 'ppt-kompetanse', '/measures/6', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 40, 'MEASURE', 'samisk-kvensk', '/measures/7', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 41, 'MEASURE', 'barnevern', '/measures/8', NULL, 'REFUSED', '[{"code":"ACTS_DIFFER","pointer":"/measures/8/acts","facts":["barnevern"]}]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 42, 'MEASURE', 'bibliotek', '/measures/9', NULL, 'REFUSED', '[{"code":"ACTS_DIFFER","pointer":"/measures/9/acts","facts":["bibliotek"]}]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 43, 'MEASURE', 'regionale-helsetjenester', '/measures/10', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 44, 'MEASURE', 'ledernettverk-helse', '/measures/11', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 45, 'MEASURE', 'velferdsteknologi', '/measures/12', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 46, 'MEASURE', 'spesialiserte-oppgaver', '/measures/13', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 47, 'MEASURE', 'oso', '/measures/14', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 48, 'MEASURE', 'helsefellesskap', '/measures/15', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 49, 'MEASURE', 'byggesak', '/measures/16', NULL, 'REFUSED', '[{"code":"ACTS_DIFFER","pointer":"/measures/16/acts","facts":["byggesak"]}]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 50, 'MEASURE', 'kartsamarbeid', '/measures/17', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 51, 'MEASURE', 'klima-miljoplan', '/measures/18', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 52, 'MEASURE', 'plansamarbeid', '/measures/19', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 53, 'MEASURE', 'brann', '/measures/20', NULL, 'REFUSED', '[{"code":"ACTS_DIFFER","pointer":"/measures/20/acts","facts":["brann"]}]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 54, 'MEASURE', 'ros-analyser', '/measures/21', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 55, 'MEASURE', 'naering', '/measures/22', NULL, 'UNCHANGED', '[]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 56, 'MEASURE', 'it-samarbeid', '/measures/23', NULL, 'REFUSED', '[{"code":"ACTS_DIFFER","pointer":"/measures/23/acts","facts":["it-samarbeid"]}]');
INSERT INTO public.import_row VALUES ('inn_01k8n5moq6ulsf7oimu708idon', 57, 'MEASURE', 'digitalisering', '/measures/24', NULL, 'UNCHANGED', '[]');
INSERT INTO public.measure VALUES ('barnehage', 6);
INSERT INTO public.measure VALUES ('barnevern', 9);
INSERT INTO public.measure VALUES ('bibliotek', 10);
INSERT INTO public.measure VALUES ('brann', 21);
INSERT INTO public.measure VALUES ('byggesak', 17);
INSERT INTO public.measure VALUES ('digitalisering', 25);
INSERT INTO public.measure VALUES ('helsefellesskap', 16);
INSERT INTO public.measure VALUES ('hr-nettverk', 3);
INSERT INTO public.measure VALUES ('innkjopssamarbeidet', 2);
INSERT INTO public.measure VALUES ('it-samarbeid', 24);
INSERT INTO public.measure VALUES ('kartsamarbeid', 18);
INSERT INTO public.measure VALUES ('klima-miljoplan', 19);
INSERT INTO public.measure VALUES ('kompetanseloft', 26);
INSERT INTO public.measure VALUES ('ledernettverk-helse', 12);
INSERT INTO public.measure VALUES ('lonn-regnskap', 4);
INSERT INTO public.measure VALUES ('naering', 23);
INSERT INTO public.measure VALUES ('oppvekstnettverk', 5);
INSERT INTO public.measure VALUES ('oso', 15);
INSERT INTO public.measure VALUES ('plansamarbeid', 20);
INSERT INTO public.measure VALUES ('ppt-kompetanse', 7);
INSERT INTO public.measure VALUES ('regionale-helsetjenester', 11);
INSERT INTO public.measure VALUES ('ros-analyser', 22);
INSERT INTO public.measure VALUES ('sak-arkivsystem', 1);
INSERT INTO public.measure VALUES ('samisk-kvensk', 8);
INSERT INTO public.measure VALUES ('spesialiserte-oppgaver', 14);
INSERT INTO public.measure VALUES ('utredning-2004', 27);
INSERT INTO public.measure VALUES ('velferdsteknologi', 13);
INSERT INTO public.measure_act VALUES ('barnehage', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Barnehagesamarbeid","kind":"NETWORK","strategy":"oppvekst-kultur","organisation":"To parallelle nettverk, ett i sør og ett i nord","status":"Fra 2020 er alle kommunene med i satsingen på inkluderende barnehage- og skolemiljø.","parts":[{"title":"Nettverket i sør"},{"title":"Nettverket i nord"}]},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('barnevern', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Barnevern","strategy":"oppvekst-kultur","organisation":"Kåfjord, Nordreisa og Skjervøy sammen om akuttberedskap","status":"Annet samarbeid utredes."},"participants":[{"party":"5426","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('bibliotek', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Biblioteksamarbeidet","kind":"NETWORK","strategy":"oppvekst-kultur","responsible":"Cissel Samuelsen","body":"biblioteksamarbeidet","status":"Faste møter; alle kommunene har avtale om studiebibliotek.","followUp":"Regional bibliotekplan for Troms 2017–2028: bibliotekene som møteplass og læringsarena."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('bibliotek', 2, '2021-05-01', '{"act":"WITHDRAWAL_SIGNALLED","party":"5428","source":"Møte"}');
INSERT INTO public.measure_act VALUES ('brann', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Brannsamarbeid Nord-Troms","strategy":"naering-plan-beredskap","responsible":"Trond Arne Hoe","organisation":"Nord-Troms 5; brannsjef Nils Arnold Nilsen","followUp":"Utvidelse med Storfjord og Loppa skal avklares."},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('byggesak', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Byggesaksbehandling: styrke fagnettverkene","strategy":"teknisk-klima","responsible":"Frode Karlsen","status":"Det vurderes om kompetansepåfyll, fagnettverk eller tettere samarbeid er aktuelt."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('digitalisering', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Digitaliseringsprosjektet","kind":"PROJECT","strategy":"it-digitalisering","goals":["Helelektroniske innbyggertjenester"],"responsible":"Willy Ørnebakk","coordinator":"Tom Eirik Jensen","organisation":"Prosjektleder og styringsgruppe","status":"To delprosjekter med ulike deltakere.","parts":[{"title":"Min kommunale eiendom","status":"Tre kommuner er med."},{"title":"Den digitale innbygger","status":"Fem kommuner er med. Treårig prosjekt med midler for to år, 2017–18."}],"grants":[{"source":"Tilskudd til Den digitale innbygger","state":"AWARDED","year":"2017–2018"}]},"participants":[{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('helsefellesskap', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Helsefellesskap","strategy":"helse-omsorg"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('hr-nettverk', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"HR-nettverk for rekruttering og kompetanseheving","kind":"NETWORK","strategy":"stab","responsible":"Cissel Samuelsen","coordinator":"Kristin V. Johansen, NTSS","body":"hr-nettverket","status":"Nettverket ber om mandat og ressurser til arbeidet med en kompetanseplan.","followUp":"En strategisk kompetanseplan for hver kommune, sett i regionen; fellesmøte i august eller september."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('innkjopssamarbeidet', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Innkjøpssamarbeidet","kind":"JOINT_PROCUREMENT","strategy":"stab","responsible":"Cissel Samuelsen","coordinator":"Innkjøpssjef Jonny Bless","organisation":"Fagnettverk med en innkjøpsansvarlig i hver kommune","status":"Felles strategi utarbeides høsten 2019.","followUp":"Skal vedtas i kommunestyrene i mars 2020."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('it-samarbeid', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"IT-samarbeidet","kind":"HOST_SERVICE","strategy":"it-digitalisering","responsible":"Willy Ørnebakk","coordinator":"Tom Eirik Jensen","host":"5427","organisation":"Skjervøy er vertskommune","status":"Utviklingsprosjekt om felles strategi.","followUp":"Omorganisering, virksomhetsoverdragelse til Skjervøy og IT-strategi."},"participants":[{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"HOST"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('it-samarbeid', 2, '2021-03-03', '{"act":"WITHDRAWAL_SIGNALLED","party":"5428","source":"Møte 3.3.2021"}');
INSERT INTO public.measure_act VALUES ('it-samarbeid', 3, '2021-04-01', '{"act":"PUT_ON_HOLD","decision":"kdu-1-21","reason":"Venter på strategien","resumeBy":"2021-12-31","payer":"Skjervøy"}');
INSERT INTO public.measure_act VALUES ('kartsamarbeid', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Kartsamarbeid: styrke fagnettverkene","strategy":"teknisk-klima","status":"Fagnettverket er ikke aktivt, men alle kommunene unntatt Lyngen har avtale med Norkart."},"participants":[{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('klima-miljoplan', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Klima- og miljøplan","kind":"PLAN_WORK","strategy":"teknisk-klima","responsible":"Frode Karlsen","status":"Utarbeides med hjelp av konsulent.","followUp":"Energi-, klima- og miljøplan i 2020.","contributions":[{"party":"5424","amount":"100000.00"},{"party":"5425","amount":"100000.00"},{"party":"5426","amount":"100000.00"},{"party":"5427","amount":"100000.00"},{"party":"5428","amount":"100000.00"},{"party":"5429","amount":"100000.00"}]},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('kompetanseloft', 1, '2014-01-01', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Kompetanseløft i Nord-Troms","kind":"PROGRAMME","need":"Regionen trenger rett kompetanse i kommuner og næringsliv.","goals":["Utdanningstilbud som rekrutterer, utvikler og beholder kompetent arbeidskraft","Tre utviklingsprogrammer: kommunene, næringslivet og Nord-Troms Studiesenter"],"responsible":"Cissel Samuelsen","sponsor":"Øyvind Evanger","coordinator":"Lisbeth Holm og Kristin Vatnelid Johansen","body":"styringsgruppe-kompetanseloft","organisation":"Prosjekteier: Nord-Troms Regionråd. Prosjektansvarlig: Berit Fjellberg. Gjennomført av Nord-Troms Studiesenter.","status":"Startet i 2014, fem år.","parts":[{"title":"Rekruttering og kompetanse i kommunene","participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}]},{"title":"Rekruttering og kompetanse i bedrifter"},{"title":"Fellesområder: motor, mekler og møteplass"}],"grants":[{"source":"Troms fylkeskommune","state":"DRAWN","year":"2014–2019"}]},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"},{"party":"troms-fylkeskommune","role":"FUNDER"},{"party":"uit","role":"ASSOCIATED"},{"party":"nord-troms-vgs","role":"ASSOCIATED"}],"source":"Sluttrapport Kompetanseløft i Nord-Troms 2014–2019"}');
INSERT INTO public.measure_act VALUES ('kompetanseloft', 2, '2019-04-30', '{"act":"REGISTERED","phase":"CLOSED","profile":{"title":"Kompetanseløft i Nord-Troms","kind":"PROGRAMME","need":"Regionen trenger rett kompetanse i kommuner og næringsliv.","goals":["Utdanningstilbud som rekrutterer, utvikler og beholder kompetent arbeidskraft","Tre utviklingsprogrammer: kommunene, næringslivet og Nord-Troms Studiesenter"],"responsible":"Cissel Samuelsen","sponsor":"Øyvind Evanger","coordinator":"Lisbeth Holm og Kristin Vatnelid Johansen","body":"styringsgruppe-kompetanseloft","organisation":"Prosjekteier: Nord-Troms Regionråd. Prosjektansvarlig: Berit Fjellberg. Gjennomført av Nord-Troms Studiesenter.","status":"Sluttrapport levert. Mer enn 6 000 studiepoeng, nesten 900 deltakere på kurs og seminarer, 15 kurs og kursrekker for næringslivet.","followUp":"Anbefalt videre: tilby utdanningene som er i gang, få fram nye, kurs for næringslivet, koordinere ledernettverk helse og HR-nettverk, følge opp helseplanen 2016–2020 og avtalene med UiT og kommunene, mastergradsstipend og Lørdagsuniversitetet.","parts":[{"title":"Rekruttering og kompetanse i kommunene","participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}]},{"title":"Rekruttering og kompetanse i bedrifter"},{"title":"Fellesområder: motor, mekler og møteplass"}],"grants":[{"source":"Troms fylkeskommune","state":"DRAWN","year":"2014–2019"}]},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"},{"party":"troms-fylkeskommune","role":"FUNDER"},{"party":"uit","role":"ASSOCIATED"},{"party":"nord-troms-vgs","role":"ASSOCIATED"}],"source":"Sluttrapport Kompetanseløft i Nord-Troms 2014–2019"}');
INSERT INTO public.measure_act VALUES ('ledernettverk-helse', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Ledernettverk helse","kind":"NETWORK","strategy":"helse-omsorg","responsible":"Jan-Hugo Sørensen","coordinator":"Kristin V. Johansen, NTSS","body":"helseledernettverket","organisation":"Fellesmøte med kommunedirektørutvalget hvert år i mars","status":"Felles kompetanse- og rekrutteringsplan for helse og omsorg; evalueringen av den er i gang.","followUp":"Leve hele livet, nasjonal helse- og sykehusplan og helsefellesskap."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('lonn-regnskap', 1, '2020-02-25', '{"act":"REGISTERED","phase":"UNDER_ASSESSMENT","profile":{"title":"Lønn og regnskap","strategy":"stab","responsible":"Trond Arne Hoe","organisation":"Økonomisjefene","status":"Mulig samarbeid utredes."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('naering', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Næring","strategy":"naering-plan-beredskap","body":"nunt"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('oppvekstnettverk', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Oppvekstnettverket i Nord-Troms","kind":"NETWORK","strategy":"oppvekst-kultur","goals":["Godt og inkluderende læringsmiljø for alle","Tidlig hjelp til dem som trenger det","Høy kompetanse hos de ansatte","Alle lykkes i opplæring og utdanning"],"responsible":"Cissel Samuelsen","coordinator":"Astrid Berg","body":"oppvekstnettverket","status":"Ett møte i året mellom nettverket og utvalget.","followUp":"Inkluderende barnehage- og skolemiljø, tidlig innsats, kompetansekartlegging og videreutdanning på 60 studiepoeng."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('oso', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"OSO","strategy":"helse-omsorg","status":"Representanten fra Nord-Troms er valgt i 2019: Trond Skottvold, Kåfjord."},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('plansamarbeid', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Plansamarbeid","kind":"NETWORK","strategy":"naering-plan-beredskap","responsible":"Trond Arne Hoe","organisation":"Fagnettverk","status":"Det er søkt om prosjektmidler fra Fylkesmannen.","grants":[{"source":"Fylkesmannen","state":"APPLIED"}]},"participants":[{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('ppt-kompetanse', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"PPT, kompetanse","strategy":"oppvekst-kultur","followUp":"Mer samarbeid om utredninger, som det er gjort vedtak om."},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('regionale-helsetjenester', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Regionale helsetjenester (NT 6) og Distriktsmedisinsk senter (NT 4)","strategy":"helse-omsorg","responsible":"Jan-Hugo Sørensen","status":"Områdegeriatrisk tjeneste evalueres, og det kan endre organiseringen. DMS organiseres på nytt."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"},{"party":"unn-hf","role":"ASSOCIATED"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('ros-analyser', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Helhetlige ROS-analyser","strategy":"naering-plan-beredskap","responsible":"Trond Arne Hoe","organisation":"Felles beredskapsleder","status":"Én fagdag i året om helhetlig ROS, sammen med Fylkesmannen.","followUp":"Felles øvelse annethvert år."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('sak-arkivsystem', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Nytt sak- og arkivsystem","kind":"JOINT_PROCUREMENT","strategy":"stab","responsible":"Janne Kankaala","organisation":"Arkivledernes fagnettverk, IT-leder Tom Eirik Jensen og innkjøpssjef Jonny Bless","followUp":"En arbeidsgruppe forbereder anskaffelsen. Pengene må inn i budsjettet for 2021, og gruppen søker skjønnsmidler til en prosjektstilling."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('sak-arkivsystem', 2, '2020-02-25', '{"act":"WITHDRAWAL_SIGNALLED","party":"5428","source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('samisk-kvensk', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Samisk og kvensk undervisning","kind":"NETWORK","strategy":"oppvekst-kultur","organisation":"Språklærernettverk, organisert av Storfjord språksenter","status":"Jevnlige møter der lærerne utveksler fag.","followUp":"Det er for få pedagoger i samisk, finsk og kvensk. Videreutdanning i språkene skal bli lettere å ta."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('spesialiserte-oppgaver', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Spesialiserte oppgaver","strategy":"helse-omsorg","responsible":"Jan-Hugo Sørensen","followUp":"Avtaler om saksveiledning mellom kommunene; søke støtte til psykolognettverket.","parts":[{"title":"Fagnettverk for kommunepsykologer","participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"},{"party":"5422","role":"ASSOCIATED"},{"party":"5423","role":"ASSOCIATED"}],"status":"Kollegastøtte og felles drøfting; fellesmøte med ledernettverket i januar 2020. Koordinator: Håkon Fredhammer, Storfjord."},{"title":"Fagnettverk for spesialsykepleiere"},{"title":"Felles kommunelege i samfunnsmedisin","status":"Utredet av kommunelegene. Til politisk behandling i kommunene."}]},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_act VALUES ('utredning-2004', 1, '2004-03-11', '{"act":"REGISTERED","phase":"UNDER_ASSESSMENT","profile":{"title":"Interkommunalt samarbeid: utredning og forsøk","kind":"PROJECT","need":"Små fagmiljøer og svak økonomi gjør kommunene sårbare, i drift og mest i utvikling.","goals":["Utrede fordeler og ulemper, tjenester og modeller","Prøve utvidet samarbeid på minst tre tjenesteområder","Utvikle kriterier for forpliktende avtaler"],"organisation":"Utviklingssenteret utreder og er sekretariat. Egne midler til sammen om lag 100 000 kr, og eget arbeid.","status":"Mulige begrensninger: vilje, forankring, tillit, utredningskapasitet og motkrefter blant berørte ansatte.","grants":[{"source":"Fylkesmannen, skjønnsmidler","state":"AWARDED","amount":"200000.00"},{"source":"Kommunal- og regionaldepartementet","state":"AWARDED","amount":"300000.00"}]},"source":"Presentasjon på Skjervøy 11.3.2004"}');
INSERT INTO public.measure_act VALUES ('velferdsteknologi', 1, '2020-02-25', '{"act":"REGISTERED","phase":"ACTIVE","profile":{"title":"Velferdsteknologi","kind":"PROJECT","strategy":"helse-omsorg","responsible":"Jan-Hugo Sørensen","coordinator":"Hege E. Rollstad","organisation":"Prosjektgruppe","status":"Leverandør er valgt. Prosjektlederen fortsetter til juni 2020.","followUp":"Søker i mars om å forlenge ut 2020."},"participants":[{"party":"5424","role":"PARTICIPANT"},{"party":"5425","role":"PARTICIPANT"},{"party":"5426","role":"PARTICIPANT"},{"party":"5427","role":"PARTICIPANT"},{"party":"5428","role":"PARTICIPANT"},{"party":"5429","role":"PARTICIPANT"},{"party":"fylkesmannen","role":"FUNDER"},{"party":"unn-hf","role":"ASSOCIATED"},{"party":"nord-troms-vgs","role":"ASSOCIATED"}],"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.measure_state VALUES ('barnehage', 1, '2020-02-25', '9999-12-31', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'Barnehagesamarbeid', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'oppvekst-kultur', NULL, NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('barnevern', 1, '2020-02-25', '9999-12-31', '\x00540053006500610058006900580065006100000001000100010001000100010001000100010000000200010001000100010001000100010001', 'Barnevern', 'ACTIVE', '2020-02-25', NULL, NULL, 'oppvekst-kultur', NULL, NULL, '|5426|5428|5427|');
INSERT INTO public.measure_state VALUES ('bibliotek', 1, '2020-02-25', '9999-12-31', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'Biblioteksamarbeidet', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'oppvekst-kultur', 'Cissel Samuelsen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('brann', 1, '2020-02-25', '9999-12-31', '\x005400650053006100610066005300600053006500540058005c00560061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010077000100010001000100e3000100010001000100010000000200010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'Brannsamarbeid Nord-Troms', 'ACTIVE', '2020-02-25', NULL, NULL, 'naering-plan-beredskap', 'Trond Arne Hoe', NULL, '|');
INSERT INTO public.measure_state VALUES ('byggesak', 1, '2020-02-25', '9999-12-31', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'Byggesaksbehandling: styrke fagnettverkene', 'ACTIVE', '2020-02-25', NULL, NULL, 'teknisk-klima', 'Frode Karlsen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('digitalisering', 1, '2020-02-25', '9999-12-31', '\x0056005c005a005c00670053005f005c006600580065005c0061005a00660063006500620066005d0058005e0067005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'Digitaliseringsprosjektet', 'ACTIVE', '2020-02-25', 'PROJECT', NULL, 'it-digitalisering', 'Willy Ørnebakk', NULL, '|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('helsefellesskap', 1, '2020-02-25', '9999-12-31', '\x005b0058005f0066005800590058005f005f005800660066005e0053006300000001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001', 'Helsefellesskap', 'ACTIVE', '2020-02-25', NULL, NULL, 'helse-omsorg', NULL, NULL, '|');
INSERT INTO public.measure_state VALUES ('hr-nettverk', 1, '2020-02-25', '9999-12-31', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'HR-nettverk for rekruttering og kompetanseheving', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'stab', 'Cissel Samuelsen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('innkjopssamarbeidet', 1, '2020-02-25', '9999-12-31', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'Innkjøpssamarbeidet', 'ACTIVE', '2020-02-25', 'JOINT_PROCUREMENT', NULL, 'stab', 'Cissel Samuelsen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('it-samarbeid', 1, '2020-02-25', '2021-04-01', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'IT-samarbeidet', 'ACTIVE', '2020-02-25', 'HOST_SERVICE', NULL, 'it-digitalisering', 'Willy Ørnebakk', '5427', '|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('it-samarbeid', 3, '2021-04-01', '9999-12-31', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'IT-samarbeidet', 'ON_HOLD', '2021-04-01', 'HOST_SERVICE', NULL, 'it-digitalisering', 'Willy Ørnebakk', '5427', '|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('kartsamarbeid', 1, '2020-02-25', '9999-12-31', '\x005e0053006500670066005300600053006500540058005c0056000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'Kartsamarbeid: styrke fagnettverkene', 'ACTIVE', '2020-02-25', NULL, NULL, 'teknisk-klima', NULL, NULL, '|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('klima-miljoplan', 1, '2020-02-25', '9999-12-31', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'Klima- og miljøplan', 'ACTIVE', '2020-02-25', 'PLAN_WORK', NULL, 'teknisk-klima', 'Frode Karlsen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('kompetanseloft', 1, '2014-01-01', '2019-04-30', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'Kompetanseløft i Nord-Troms', 'ACTIVE', '2014-01-01', 'PROGRAMME', NULL, NULL, 'Cissel Samuelsen', NULL, '|5424|5425|5426|5427|5428|5429|troms-fylkeskommune|uit|nord-troms-vgs|');
INSERT INTO public.measure_state VALUES ('kompetanseloft', 2, '2019-04-30', '9999-12-31', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'Kompetanseløft i Nord-Troms', 'CLOSED', '2019-04-30', 'PROGRAMME', NULL, NULL, 'Cissel Samuelsen', NULL, '|');
INSERT INTO public.measure_state VALUES ('ledernettverk-helse', 1, '2020-02-25', '9999-12-31', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'Ledernettverk helse', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'helse-omsorg', 'Jan-Hugo Sørensen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('lonn-regnskap', 1, '2020-02-25', '9999-12-31', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'Lønn og regnskap', 'UNDER_ASSESSMENT', '2020-02-25', NULL, NULL, 'stab', 'Trond Arne Hoe', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('naering', 1, '2020-02-25', '9999-12-31', '\x0061006e0065005c0061005a00000001000100010001000100010000000200010001000100010001', 'Næring', 'ACTIVE', '2020-02-25', NULL, NULL, 'naering-plan-beredskap', NULL, NULL, '|');
INSERT INTO public.measure_state VALUES ('oppvekstnettverk', 1, '2020-02-25', '9999-12-31', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'Oppvekstnettverket i Nord-Troms', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'oppvekst-kultur', 'Cissel Samuelsen', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('oso', 1, '2020-02-25', '9999-12-31', '\x00620066006200000001000100010000000200030002', 'OSO', 'ACTIVE', '2020-02-25', NULL, NULL, 'helse-omsorg', NULL, NULL, '|');
INSERT INTO public.measure_state VALUES ('plansamarbeid', 1, '2020-02-25', '9999-12-31', '\x0063005f005300610066005300600053006500540058005c00560000000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001', 'Plansamarbeid', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'naering-plan-beredskap', 'Trond Arne Hoe', NULL, '|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('ppt-kompetanse', 1, '2020-02-25', '9999-12-31', '\x0063006300670004005e0062006000630058006700530061006600580000000100010001000100770001000100010001000100010001000100010001000000020002000200010001000100010001000100010001000100010001', 'PPT, kompetanse', 'ACTIVE', '2020-02-25', NULL, NULL, 'oppvekst-kultur', NULL, NULL, '|');
INSERT INTO public.measure_state VALUES ('regionale-helsetjenester', 1, '2020-02-25', '9999-12-31', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'Regionale helsetjenester (NT 6) og Distriktsmedisinsk senter (NT 4)', 'ACTIVE', '2020-02-25', NULL, NULL, 'helse-omsorg', 'Jan-Hugo Sørensen', NULL, '|5424|5425|5426|5427|5428|5429|unn-hf|');
INSERT INTO public.measure_state VALUES ('ros-analyser', 1, '2020-02-25', '9999-12-31', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'Helhetlige ROS-analyser', 'ACTIVE', '2020-02-25', NULL, NULL, 'naering-plan-beredskap', 'Trond Arne Hoe', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('sak-arkivsystem', 2, '2020-02-25', '9999-12-31', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'Nytt sak- og arkivsystem', 'ACTIVE', '2020-02-25', 'JOINT_PROCUREMENT', NULL, 'stab', 'Janne Kankaala', NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('samisk-kvensk', 1, '2020-02-25', '9999-12-31', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'Samisk og kvensk undervisning', 'ACTIVE', '2020-02-25', 'NETWORK', NULL, 'oppvekst-kultur', NULL, NULL, '|5424|5425|5426|5427|5428|5429|');
INSERT INTO public.measure_state VALUES ('spesialiserte-oppgaver', 1, '2020-02-25', '9999-12-31', '\x0066006300580066005c0053005f005c00660058006500670058006200630063005a0053006900580065000000010001000100010001000100010001000100010001000100010077000100010001000100010001000100010000000300010001000100010001000100010001000100010001000100010001000100010001000100010001', 'Spesialiserte oppgaver', 'ACTIVE', '2020-02-25', NULL, NULL, 'helse-omsorg', 'Jan-Hugo Sørensen', NULL, '|');
INSERT INTO public.measure_state VALUES ('utredning-2004', 1, '2004-03-11', '9999-12-31', '\x005c0061006700580065005e006200600060006800610053005f00670066005300600053006500540058005c00560006006800670065005800560061005c0061005a0062005a00590062006500660070005e0000000100010001000100010001000100010001000100010001000100010077000100010001000100010001000100010001000100770001000100010001000100010001000100010077000100010077000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'Interkommunalt samarbeid: utredning og forsøk', 'UNDER_ASSESSMENT', '2004-03-11', 'PROJECT', NULL, NULL, NULL, NULL, '|');
INSERT INTO public.measure_state VALUES ('velferdsteknologi', 1, '2020-02-25', '9999-12-31', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'Velferdsteknologi', 'ACTIVE', '2020-02-25', 'PROJECT', NULL, 'helse-omsorg', 'Jan-Hugo Sørensen', NULL, '|5424|5425|5426|5427|5428|5429|fylkesmannen|unn-hf|nord-troms-vgs|');
INSERT INTO public.measure_state_party VALUES ('5424', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'barnehage', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'bibliotek', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'byggesak', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'ros-analyser', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'hr-nettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'innkjopssamarbeidet', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'klima-miljoplan', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'ledernettverk-helse', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'lonn-regnskap', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'sak-arkivsystem', 2);
INSERT INTO public.measure_state_party VALUES ('5424', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'oppvekstnettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'samisk-kvensk', 1);
INSERT INTO public.measure_state_party VALUES ('5424', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'barnehage', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'bibliotek', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'byggesak', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x0056005c005a005c00670053005f005c006600580065005c0061005a00660063006500620066005d0058005e0067005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'digitalisering', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'ros-analyser', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'hr-nettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'innkjopssamarbeidet', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 3);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005e0053006500670066005300600053006500540058005c0056000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'kartsamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'klima-miljoplan', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'ledernettverk-helse', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'lonn-regnskap', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'sak-arkivsystem', 2);
INSERT INTO public.measure_state_party VALUES ('5425', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'oppvekstnettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x0063005f005300610066005300600053006500540058005c00560000000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001', 'plansamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'samisk-kvensk', 1);
INSERT INTO public.measure_state_party VALUES ('5425', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'barnehage', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x00540053006500610058006900580065006100000001000100010001000100010001000100010000000200010001000100010001000100010001', 'barnevern', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'bibliotek', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'byggesak', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x0056005c005a005c00670053005f005c006600580065005c0061005a00660063006500620066005d0058005e0067005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'digitalisering', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'ros-analyser', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'hr-nettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'innkjopssamarbeidet', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 3);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005e0053006500670066005300600053006500540058005c0056000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'kartsamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'klima-miljoplan', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'ledernettverk-helse', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'lonn-regnskap', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'sak-arkivsystem', 2);
INSERT INTO public.measure_state_party VALUES ('5426', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'oppvekstnettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x0063005f005300610066005300600053006500540058005c00560000000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001', 'plansamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'samisk-kvensk', 1);
INSERT INTO public.measure_state_party VALUES ('5426', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'barnehage', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x00540053006500610058006900580065006100000001000100010001000100010001000100010000000200010001000100010001000100010001', 'barnevern', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'bibliotek', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'byggesak', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x0056005c005a005c00670053005f005c006600580065005c0061005a00660063006500620066005d0058005e0067005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'digitalisering', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'ros-analyser', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'hr-nettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'innkjopssamarbeidet', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 3);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005e0053006500670066005300600053006500540058005c0056000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'kartsamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'klima-miljoplan', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'ledernettverk-helse', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'lonn-regnskap', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'sak-arkivsystem', 2);
INSERT INTO public.measure_state_party VALUES ('5427', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'oppvekstnettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x0063005f005300610066005300600053006500540058005c00560000000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001', 'plansamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'samisk-kvensk', 1);
INSERT INTO public.measure_state_party VALUES ('5427', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'barnehage', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x00540053006500610058006900580065006100000001000100010001000100010001000100010000000200010001000100010001000100010001', 'barnevern', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'bibliotek', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'byggesak', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x0056005c005a005c00670053005f005c006600580065005c0061005a00660063006500620066005d0058005e0067005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'digitalisering', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'ros-analyser', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'hr-nettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'innkjopssamarbeidet', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 3);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005e0053006500670066005300600053006500540058005c0056000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'kartsamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'klima-miljoplan', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'ledernettverk-helse', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'lonn-regnskap', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'sak-arkivsystem', 2);
INSERT INTO public.measure_state_party VALUES ('5428', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'oppvekstnettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x0063005f005300610066005300600053006500540058005c00560000000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001', 'plansamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'samisk-kvensk', 1);
INSERT INTO public.measure_state_party VALUES ('5428', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x00540053006500610058005b0053005a00580066005300600053006500540058005c005600000001000100010001000100010001000100010001000100010001000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'barnehage', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x0054005c0054005f005c006200670058005e0066005300600053006500540058005c005600580067000000010001000100010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001', 'bibliotek', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x0054006c005a005a005800660053005e006600540058005b005300610056005f005c0061005a000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'byggesak', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x0056005c005a005c00670053005f005c006600580065005c0061005a00660063006500620066005d0058005e0067005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'digitalisering', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005b0058005f005b00580067005f005c005a0058006500620066005300610053005f006c00660058006500000001000100010001000100010001000100010001007700010001000100e30001000100010001000100010001000100000002000100010001000100010001000100010001000200020003000300010001000100010001000100010001', 'ros-analyser', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005b00650061005800670067006900580065005e00590062006500650058005e006500680067006700580065005c0061005a0062005a005e006200600063005800670053006100660058005b00580069005c0061005a00000001000100e3000100010001000100010001000100010077000100010001007700010001000100010001000100010001000100010001000100770001000100770001000100010001000100010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'hr-nettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005c00610061005e005d0070006300660066005300600053006500540058005c0056005800670000000100010001000100010001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001', 'innkjopssamarbeidet', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005c00670066005300600053006500540058005c00560058006700000001000100e300010001000100010001000100010001000100010001000000020002000300010001000100010001000100010001000100010001', 'it-samarbeid', 3);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005e0053006500670066005300600053006500540058005c0056000600660067006c0065005e005800590053005a0061005800670067006900580065005e005800610058000000010001000100010001000100010001000100010001000100010001007700010001000100010001000100770001000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'kartsamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005e005f005c006000530062005a0060005c005f005d00700063005f0053006100000001000100010001000100e30077000100010077000100010001000100010001000100010001000000020001000100010001000300010001000100010001000100010001000100010001', 'klima-miljoplan', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005f00580056005800650061005800670067006900580065005e005b0058005f00660058000000010001000100010001000100010001000100010001000100010077000100010001000100010000000200010001000100010001000100010001000100010001000100010001000100010001', 'ledernettverk-helse', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x005f0070006100610062005a00650058005a00610066005e0053006300000001000100010001007700010001007700010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001', 'lonn-regnskap', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x0061006c0067006700660053005e0062005a00530065005e005c00690066006c006600670058006000000001000100010001007700010001000100e30077000100010077000100010001000100010001000100010001000100010000000200010001000100010001000100030001000100010001000100010001000100010001000100010001', 'sak-arkivsystem', 2);
INSERT INTO public.measure_state_party VALUES ('5429', '\x00620063006300690058005e006600670061005800670067006900580065005e00580067005c0061006200650056006700650062006000660000000100010001000100010001000100010001000100010001000100010001000100010001007700010077000100010001000100e300010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'oppvekstnettverk', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x0063005f005300610066005300600053006500540058005c00560000000100010001000100010001000100010001000100010001000100000002000100010001000100010001000100010001000100010001', 'plansamarbeid', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x006600530060005c0066005e0062005a005e0069005800610066005e006800610056005800650069005c00660061005c0061005a000000010001000100010001000100770001000100770001000100010001000100010077000100010001000100010001000100010001000100010001000000030001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010001', 'samisk-kvensk', 1);
INSERT INTO public.measure_state_party VALUES ('5429', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('fylkesmannen', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('nord-troms-vgs', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('nord-troms-vgs', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.measure_state_party VALUES ('troms-fylkeskommune', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('uit', '\x005e006200600063005800670053006100660058005f007000590067005c006100620065005600670065006200600066000000010001000100010001000100010001000100010001000100010001007700010077000100010001000100e30001000100010001000100000002000100010001000100010001000100010001000100010001000100010002000100010001000300020001000100010001', 'kompetanseloft', 1);
INSERT INTO public.measure_state_party VALUES ('unn-hf', '\x00650058005a005c006200610053005f0058005b0058005f006600580067005d0058006100580066006700580065001800610067004c00190062005a0056005c006600670065005c005e00670066006000580056005c0066005c00610066005e006600580061006700580065001800610067004a001900000001000100010001000100010001000100010077000100010001000100010001000100010001000100010001000100010077000100010001007700010001007700010001007700010001000100010001000100010001000100010001000100010001000100010001000100770001000100010001000100010077000100010001007700010001000000020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100020002000100010001000100020001000100010001000100010001000100010001000100010001000100010001000100010001000100010001000100010002000200010001', 'regionale-helsetjenester', 1);
INSERT INTO public.measure_state_party VALUES ('unn-hf', '\x00690058005f0059005800650056006600670058005e00610062005f0062005a005c000000010001000100010001000100010001000100010001000100010001000100010001000000020001000100010001000100010001000100010001000100010001000100010001', 'velferdsteknologi', 1);
INSERT INTO public.published_measure VALUES ('bibliotek');
INSERT INTO public.published_measure VALUES ('it-samarbeid');
INSERT INTO public.published_measure VALUES ('klima-miljoplan');
INSERT INTO public.register_item VALUES ('AgreementText', 'drift-avtalen/1', 41, '{"version":{"text":"drift-avtalen","version":1},"title":"Felles drift","form":"HOST_MUNICIPALITY","parties":["5426","5427","5428"],"host":"5427","clauses":[{"clause":"WRITTEN_FORM","wording":"Som avtalt"},{"clause":"HOST","wording":"Nordreisa"}]}');
INSERT INTO public.register_item VALUES ('Body', 'biblioteksamarbeidet', 19, '{"id":"biblioteksamarbeidet","name":"Biblioteksamarbeidet i Nord-Troms","kind":"NETWORK","reportsTo":"regionradet","purpose":"Bibliotekene i de seks kommunene, med faste møter og det årlige Nord-Troms Rundt.","articles":{"participants":["5424","5425","5426","5427","5428","5429"],"chair":{"order":["5429","5424","5426","5428","5425","5427"],"firstYear":2011,"turn":"YEAR"}}}');
INSERT INTO public.register_item VALUES ('Body', 'helseledernettverket', 16, '{"id":"helseledernettverket","name":"Helseledernettverket","kind":"NETWORK","reportsTo":"kdu","purpose":"Fagnettverk for lederne av helse og omsorg i kommunene."}');
INSERT INTO public.register_item VALUES ('Body', 'hr-nettverket', 17, '{"id":"hr-nettverket","name":"HR-nettverket","kind":"NETWORK","reportsTo":"kdu","purpose":"Fagnettverk for dem som arbeider med personal i kommunene."}');
INSERT INTO public.register_item VALUES ('Body', 'kdu', 15, '{"id":"kdu","name":"Kommunedirektørutvalget i Nord-Troms","kind":"COMMITTEE_OF_CHIEF_EXECUTIVES","authority":"ADVISE","reportsTo":"regionradet","purpose":"Gir råd til regionrådet og har det administrative ansvaret for samarbeidstiltakene.","articles":{"participants":["5424","5425","5426","5427","5428","5429"],"composition":[{"quota":"IN_ROLE","role":"LEADER","seats":1},{"quota":"IN_ROLE","role":"DEPUTY_LEADER","seats":1},{"quota":"IN_ROLE","role":"MEMBER","seats":4}],"meetings":[{"yearly":2,"jointlyWith":"regionradet"}]}}');
INSERT INTO public.register_item VALUES ('Body', 'kommunestyret-5424', 21, '{"id":"kommunestyret-5424","name":"Kommunestyret i Lyngen","kind":"MUNICIPAL_COUNCIL","authority":"DECIDE","organisation":"5424"}');
INSERT INTO public.register_item VALUES ('Body', 'kommunestyret-5425', 22, '{"id":"kommunestyret-5425","name":"Kommunestyret i Storfjord","kind":"MUNICIPAL_COUNCIL","authority":"DECIDE","organisation":"5425"}');
INSERT INTO public.register_item VALUES ('Body', 'kommunestyret-5426', 23, '{"id":"kommunestyret-5426","name":"Kommunestyret i Kåfjord","kind":"MUNICIPAL_COUNCIL","authority":"DECIDE","organisation":"5426"}');
INSERT INTO public.register_item VALUES ('Body', 'kommunestyret-5427', 24, '{"id":"kommunestyret-5427","name":"Kommunestyret i Skjervøy","kind":"MUNICIPAL_COUNCIL","authority":"DECIDE","organisation":"5427"}');
INSERT INTO public.register_item VALUES ('Body', 'kommunestyret-5428', 25, '{"id":"kommunestyret-5428","name":"Kommunestyret i Nordreisa","kind":"MUNICIPAL_COUNCIL","authority":"DECIDE","organisation":"5428"}');
INSERT INTO public.register_item VALUES ('Body', 'kommunestyret-5429', 26, '{"id":"kommunestyret-5429","name":"Kommunestyret i Kvænangen","kind":"MUNICIPAL_COUNCIL","authority":"DECIDE","organisation":"5429"}');
INSERT INTO public.register_item VALUES ('Body', 'nunt', 20, '{"id":"nunt","name":"Næringsutvalget i Nord-Troms (NUNT)","kind":"WORKING_COMMITTEE","reportsTo":"regionradet","purpose":"En næringsmedarbeider fra hver kommune arbeider med regional næringsutvikling.","articles":{"participants":["5424","5425","5426","5427","5428","5429"],"composition":[{"quota":"PER_PARTICIPANT","members":1,"deputies":0}]}}');
INSERT INTO public.register_item VALUES ('Body', 'oppvekstnettverket', 18, '{"id":"oppvekstnettverket","name":"Oppvekstnettverket","kind":"NETWORK","reportsTo":"kdu","purpose":"Oppvekstlederne i de seks kommunene arbeider sammen om kvalitet i barnehage, grunnopplæring og voksenopplæring.","articles":{"participants":["5424","5425","5426","5427","5428","5429"]}}');
INSERT INTO public.register_item VALUES ('Body', 'regionradet', 14, '{"id":"regionradet","name":"Nord-Troms Regionråd","kind":"REGIONAL_COUNCIL","purpose":"Politisk og administrativt samarbeidsorgan for kommunene i Nord-Troms."}');
INSERT INTO public.register_item VALUES ('Body', 'styringsgruppe-kompetanseloft', 36, '{"id":"styringsgruppe-kompetanseloft","name":"Styrings- og ressursgruppen for Kompetanseløft","kind":"STEERING_GROUP","reportsTo":"regionradet","posts":[{"role":"LEADER","organisation":"uit"},{"role":"MEMBER","title":"Saksordfører","organisation":"nord-troms-regionrad"},{"role":"MEMBER","title":"Saksrådmann"},{"role":"MEMBER","title":"Studiebibliotekene"},{"role":"MEMBER","organisation":"troms-fylkeskommune"},{"role":"MEMBER","title":"NUNT og næringslivet","organisation":"naeringslivet"},{"role":"MEMBER","title":"Næringslivet","organisation":"naeringslivet"},{"role":"MEMBER","organisation":"nord-troms-vgs"}]}');
INSERT INTO public.register_item VALUES ('Decision', 'kdu-1-21', 39, '{"id":"kdu-1-21","body":"kdu","date":"2021-03-20","caseNumber":"1/21","wording":"Tiltaket settes på vent","outcome":"ADOPTED"}');
INSERT INTO public.register_item VALUES ('Evaluation', 'it-2020-halvaar', 40, '{"id":"it-2020-halvaar","measure":"it-samarbeid","kind":"HALF_YEAR","year":2020,"delivered":"2020-08-20","author":"IT-leder","lights":{"overall":{"light":"YELLOW","comment":"Venter på strategien"},"progress":{"light":"YELLOW","comment":"To måneder etter plan"},"cost":{"light":"GREEN"},"quality":{"light":"GREEN"},"resources":{"light":"GREEN"},"anchoring":{"light":"GREEN"},"risk":{"light":"UNKNOWN"}},"recommendation":"ADJUST","reason":"Planen må justeres"}');
INSERT INTO public.register_item VALUES ('Organisation', '5422', 7, '{"id":"5422","name":"Balsfjord","kind":"ASSOCIATED_MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5423', 8, '{"id":"5423","name":"Karlsøy","kind":"ASSOCIATED_MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5424', 1, '{"id":"5424","name":"Lyngen","kind":"MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5425', 2, '{"id":"5425","name":"Storfjord","kind":"MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5426', 3, '{"id":"5426","name":"Kåfjord","kind":"MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5427', 4, '{"id":"5427","name":"Skjervøy","kind":"MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5428', 5, '{"id":"5428","name":"Nordreisa","kind":"MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5429', 6, '{"id":"5429","name":"Kvænangen","kind":"MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', '5432', 9, '{"id":"5432","name":"Loppa","kind":"ASSOCIATED_MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', 'fylkesmannen', 11, '{"id":"fylkesmannen","name":"Fylkesmannen","kind":"STATE"}');
INSERT INTO public.register_item VALUES ('Organisation', 'krd', 37, '{"id":"krd","name":"Kommunal- og regionaldepartementet","kind":"STATE"}');
INSERT INTO public.register_item VALUES ('Organisation', 'naeringslivet', 35, '{"id":"naeringslivet","name":"Næringslivet i Nord-Troms","kind":"PRIVATE"}');
INSERT INTO public.register_item VALUES ('Organisation', 'nord-troms-regionrad', 13, '{"id":"nord-troms-regionrad","name":"Nord-Troms Regionråd DA","kind":"REGIONAL"}');
INSERT INTO public.register_item VALUES ('Organisation', 'nord-troms-vgs', 12, '{"id":"nord-troms-vgs","name":"Nord-Troms videregående skole","kind":"COUNTY_MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', 'troms-fylkeskommune', 34, '{"id":"troms-fylkeskommune","name":"Troms fylkeskommune","kind":"COUNTY_MUNICIPALITY"}');
INSERT INTO public.register_item VALUES ('Organisation', 'uit', 33, '{"id":"uit","name":"UiT Norges arktiske universitet","kind":"STATE"}');
INSERT INTO public.register_item VALUES ('Organisation', 'unn-hf', 10, '{"id":"unn-hf","name":"UNN HF","kind":"HOSPITAL"}');
INSERT INTO public.register_item VALUES ('Organisation', 'utviklingssenteret', 38, '{"id":"utviklingssenteret","name":"Utviklingssenteret","kind":"REGIONAL"}');
INSERT INTO public.register_item VALUES ('SavedView', 'mine', 42, '{"id":"mine","name":"Mine","phase":"ACTIVE","board":true}');
INSERT INTO public.register_item VALUES ('Strategy', 'helse-omsorg', 29, '{"id":"helse-omsorg","title":"Helse og omsorg","challenge":"Store avstander i regionen og til Tromsø, og hardere konkurranse om fagfolk framover.","goals":["Bedre helsetjenester der folk bor"],"expectedResult":"Et faglig fullverdig spesialisthelsetilbud og gode kommunale tjenester.","period":{"from":"2019-01-01","to":"2023-12-31"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.register_item VALUES ('Strategy', 'it-digitalisering', 32, '{"id":"it-digitalisering","title":"IT og digitalisering","goals":["Ett system per fagområde","Et felles lagringssystem som passer","Fullføre Den digitale innbygger i Nord-Troms"],"expectedResult":"Mindre sårbarhet og sikret kvalitet i tjenestene.","period":{"from":"2019-01-01","to":"2023-12-31"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.register_item VALUES ('Strategy', 'naering-plan-beredskap', 31, '{"id":"naering-plan-beredskap","title":"Næring, plan og beredskap","challenge":"Det er vanskelig for én kommune å ha nok kompetanse og kapasitet på smale fagområder.","goals":["Robuste fagmiljøer"],"expectedResult":"Mindre sårbarhet og sikret kvalitet i tjenestene.","period":{"from":"2019-01-01","to":"2023-12-31"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.register_item VALUES ('Strategy', 'oppvekst-kultur', 28, '{"id":"oppvekst-kultur","title":"Oppvekst og kultur","goals":["Bedre kvalitet og resultater i skole og barnehage, trivsel og tilbakeflytting","Mindre frafall i videregående gjennom bedre grunnopplæring"],"expectedResult":"Bedre skoleresultater.","period":{"from":"2019-01-01","to":"2023-12-31"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.register_item VALUES ('Strategy', 'stab', 27, '{"id":"stab","title":"Stabstjenester: sak og arkiv, økonomi og HR","goals":["Tettere samarbeid om kompetanse, kvalitet og økonomisk gevinst","Felles stabstjeneste der det passer"],"expectedResult":"Mindre sårbarhet og sikret kvalitet i tjenestene.","period":{"from":"2019-01-01","to":"2023-12-31"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.register_item VALUES ('Strategy', 'teknisk-klima', 30, '{"id":"teknisk-klima","title":"Tekniske tjenester, klima og miljø","challenge":"Det er vanskelig for én kommune å ha nok kompetanse og kapasitet på smale fagområder.","goals":["Robuste fagmiljøer","Styrke hverandre på smale fagfelt"],"expectedResult":"Mindre sårbarhet og sikret kvalitet i tjenestene.","period":{"from":"2019-01-01","to":"2023-12-31"},"source":"Strategi og handlingsplan for Kommunedirektørutvalget i Nord-Troms 2020–2023, vedtatt 25.2.2020"}');
INSERT INTO public.webhook VALUES ('arkiv', 'http://127.0.0.1:9/inn', 'RecordAct', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 78, 0, '2026-11-30 21:27:53.361469+00');
SELECT pg_catalog.setval('public.audit_entry_id_seq', 79, false);
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
