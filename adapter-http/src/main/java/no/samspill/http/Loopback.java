package no.samspill.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Egen maskin: the addresses by which a machine reaches itself, and nobody else does. */
final class Loopback {

    private Loopback() {}

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
