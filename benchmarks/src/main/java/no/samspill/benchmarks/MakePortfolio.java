package no.samspill.benchmarks;

/** Makes a portfolio of measures and leaves it, for what is measured from outside. */
public final class MakePortfolio {

    private MakePortfolio() {}

    /** @param args the database, and how many measures */
    public static void main(String[] args) {
        Measures.take(args[0], Integer.parseInt(args[1]));
    }
}
