package no.samspill.http.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Egen maskin: the addresses by which a machine reaches itself, and nobody else does. */
public final class Loopback {

    private Loopback() {}

    public static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
