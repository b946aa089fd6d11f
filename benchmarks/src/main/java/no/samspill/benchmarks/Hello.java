package no.samspill.benchmarks;

/** What a bare JVM needs to say one word: the measure of how fast a program can start. */
public final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("Hei");
    }
}
