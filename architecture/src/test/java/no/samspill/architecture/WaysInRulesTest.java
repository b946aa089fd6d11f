package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.access;

import com.tngtech.archunit.core.domain.JavaConstructor;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.Tariff;
import org.junit.jupiter.api.Test;

/** The ways in, the command line and the web: they ask the domain, and do not know its rules besides. */
class WaysInRulesTest {

    @Test
    void the_ways_in_make_no_case_no_rule_no_draft_and_no_statement_of_their_own() {
        Rule.of(noClasses()
                        .that()
                        .resideInAnyPackage(BuildModule.CLI.packages(), BuildModule.HTTP.packages())
                        .should()
                        .accessTargetWhere(access(
                                "it makes what is shared, which the domain does",
                                made -> made.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                                        && belongToAnyOf(
                                                        SharingCase.class,
                                                        Split.class,
                                                        Tariff.class,
                                                        StatementDraft.class,
                                                        CostStatement.class)
                                                .test(made.getTargetOwner()))))
                .bites("LeavesOut", """
                    package no.samspill.cli;
                    import no.samspill.domain.costsharing.SharingCase;
                    class LeavesOut {
                        SharingCase it(SharingCase one) {
                            return new SharingCase(
                                    one.period(), one.costs(), one.grants(), java.util.List.of(), one.keyFigures(), one.rule());
                        }
                    }
                    """)
                .bites("Corrects", """
                    package no.samspill.http;
                    import no.samspill.domain.costsharing.StatementDraft;
                    class Corrects {
                        StatementDraft it(StatementDraft one) {
                            return new StatementDraft(
                                    one.agreement(), one.purpose(), one.period(), one.costs(), one.grants(),
                                    one.referenceDates(), java.util.Optional.empty());
                        }
                    }
                    """)
                .spares("""
                    package no.samspill.cli;
                    class Asks {
                        Object it(no.samspill.domain.costsharing.SharingCase one) {
                            return one.without(new no.samspill.domain.municipality.PartyId("5014"));
                        }
                    }
                    """)
                .holdsFor(Code.main());
    }
}
