package io.github.computeops.internal.transport;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How connections are made and kept.
 *
 * @param max how many there are at most
 * @param idle how long one that is not used is kept
 * @param tls of the JVM if there is none
 * @param proxy as the JVM's properties say if there is none
 * @param proxyLogin the user and the password for the proxy
 */
public record ConnectionSettings(
    int max,
    Duration idle,
    Optional<SSLContext> tls,
    Optional<InetSocketAddress> proxy,
    Optional<PasswordAuthentication> proxyLogin) {}
