package no.samspill.cli;

import no.samspill.files.FileRefusal;
import no.samspill.files.table.AgreementTables;
import no.samspill.files.table.FollowUpTables;
import no.samspill.files.table.KeyFigureTables;
import no.samspill.files.table.PortfolioTables;
import no.samspill.files.table.RegisterTables;
import no.samspill.files.table.RevisionTables;
import no.samspill.files.table.SharingTables;
import no.samspill.files.table.TableTexts;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.Language;
import no.samspill.json.RuleInWords;
import no.samspill.json.Sentences;

/** The tables that files have too, in the language of the command line. */
final class Tables {

    /** How reasons and constants are said in it. */
    static final Sentences SENTENCES = Sentences.in(Language.BOKMAL, FileRefusal.class);

    static final RuleInWords RULES = RuleInWords.in(Language.BOKMAL);

    static final TableTexts TEXTS = TableTexts.in(Language.BOKMAL, SENTENCES);

    static final AgreementTables AGREEMENTS = new AgreementTables(TEXTS);
    static final FollowUpTables FOLLOW_UP = new FollowUpTables(TEXTS);
    static final KeyFigureTables KEY_FIGURES = new KeyFigureTables(TEXTS);
    static final PortfolioTables PORTFOLIO = new PortfolioTables(TEXTS);
    static final RegisterTables REGISTERS = new RegisterTables(TEXTS);
    static final RevisionTables REVISIONS = new RevisionTables(TEXTS);
    static final SharingTables SHARING = new SharingTables(TEXTS);

    /** The tables of measures, with these names beside the ids. */
    static PortfolioTables portfolio(RegisterNames names) {
        return new PortfolioTables(TEXTS, names);
    }

    /** The tables of registers, with these names beside the ids. */
    static RegisterTables registers(RegisterNames names) {
        return new RegisterTables(TEXTS, names);
    }

    private Tables() {}
}
