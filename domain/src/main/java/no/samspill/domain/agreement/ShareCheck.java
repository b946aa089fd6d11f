package no.samspill.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.PartyId;

/**
 * Andelskontroll: whether the shares that are given as figures are all of it, and each party's.
 *
 * <p>Finds {@code SHARES_BELOW_ONE}, {@code SHARES_ABOVE_ONE}, {@code SHARE_MISSING} and {@code SHARE_OF_NO_PARTY}. Example: three
 * parties answer for 33.33 % each: 1/10000 is missing, and nobody answers for it.
 *
 * <p>Law: kommuneloven § 18-2, § 19-2; IKS-loven § 3.
 */
record ShareCheck(Subject subject) {

    private static final String POINTER = "/economy/shares";

    Stream<Finding> findings() {
        List<Stake> shares = subject.text().economy().map(Economy::shares).orElse(List.of());
        return shares.isEmpty() ? Stream.empty() : Stream.concat(parties(shares), sums(shares));
    }

    private Stream<Finding> parties(List<Stake> shares) {
        List<PartyId> parties = subject.text().parties();
        List<PartyId> having = shares.stream().map(Stake::party).toList();
        return Stream.concat(
                parties.stream()
                        .filter(party -> !having.contains(party))
                        .map(party -> error(AgreementFinding.SHARE_MISSING, party.value())),
                having.stream()
                        .filter(party -> !parties.contains(party))
                        .map(party -> error(AgreementFinding.SHARE_OF_NO_PARTY, party.value())));
    }

    private Stream<Finding> sums(List<Stake> shares) {
        List<Stake.Of> same = shares.stream().allMatch(one -> one.liability().isEmpty())
                ? List.of(Stake.Of.OWNERSHIP)
                : List.of(Stake.Of.OWNERSHIP, Stake.Of.LIABILITY);
        boolean otherwise = shares.stream().anyMatch(Stake::sharesDeficitOtherwise);
        return Stream.concat(same.stream(), otherwise ? Stream.of(Stake.Of.DEFICIT) : Stream.empty())
                .flatMap(what -> sum(shares, what).stream());
    }

    private Optional<Finding> sum(List<Stake> shares, Stake.Of what) {
        Fraction sum = shares.stream().map(one -> one.of(what).exact()).reduce(Fraction.ZERO, Fraction::plus);
        int compared = sum.compareTo(Fraction.ONE);
        Fraction gap = compared < 0 ? Fraction.ONE.minus(sum) : sum.minus(Fraction.ONE);
        return compared == 0
                ? Optional.empty()
                : Optional.of(error(
                        compared < 0 ? AgreementFinding.SHARES_BELOW_ONE : AgreementFinding.SHARES_ABOVE_ONE,
                        what.name(),
                        sum.toString(),
                        gap.toString()));
    }

    private Finding error(AgreementFinding code, String... facts) {
        Reason reason = Reason.at(POINTER, code, facts);
        LegalForm form = subject.text().form();
        Optional<Provision> law = form.liability()
                .or(() -> Optional.of(Provision.COMPANY_LIABILITY).filter(one -> form.isCompany()));
        return law.map(one -> subject.error(one, reason)).orElseGet(() -> Finding.error(reason));
    }
}
