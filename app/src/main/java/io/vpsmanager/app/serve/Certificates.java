package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the demo's own authority and a TLS certificate for this machine's loopback names, once a data folder. */
final class Certificates {

    private static final Duration VALID = Duration.ofDays(825);
    private static final String SIGNATURE = "SHA256withECDSA";

    private final SecureRandom random;
    private final Instant now;

    private Certificates(SecureRandom random, Instant now) {
        this.random = random;
        this.now = now;
    }

    /** The certificate and its key, made when there is none, when it has run out, or when `ca.pem` is gone. */
    static EdgeSettings.Pem own(DataFolder folder, SecureRandom random, Instant now) {
        EdgeSettings.Pem pem = new EdgeSettings.Pem(folder.file("tls.pem"), folder.file("tls.key"));
        Path authority = folder.file("ca.pem");
        try {
            if (!Files.exists(authority) || !usable(pem, now)) {
                new Certificates(random, now).make(pem, authority);
            }
            return pem;
        } catch (IOException e) {
            throw DataFolder.unusable(pem.certificate(), e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new CleanFailure(
                    "the TLS certificate cannot be made in " + pem.certificate() + ": " + e.getMessage());
        }
    }

    private static boolean usable(EdgeSettings.Pem pem, Instant now) {
        if (!Files.exists(pem.key())) {
            return false;
        }
        try (InputStream in = Files.newInputStream(pem.certificate())) {
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            return certificate.getNotAfter().toInstant().isAfter(now.plus(Duration.ofDays(1)));
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    private void make(EdgeSettings.Pem pem, Path authorityFile)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        X500Name authorityName = new X500Name("CN=VPS Manager demo authority");
        KeyPair authorityKeys = keys();
        JcaX509v3CertificateBuilder authority = builder(authorityName, authorityName, authorityKeys);
        authority.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        authority.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        X509Certificate authorityCertificate = sign(authority, authorityKeys);

        KeyPair keys = keys();
        JcaX509v3CertificateBuilder server = builder(authorityName, new X500Name("CN=localhost"), keys);
        server.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        }));
        X509Certificate certificate = sign(server, authorityKeys);

        DataFolder.writePrivate(pem.key(), text(new JcaPKCS8Generator(keys.getPrivate(), null)));
        DataFolder.writePrivate(pem.certificate(), text(certificate) + text(authorityCertificate));
        DataFolder.writePrivate(authorityFile, text(authorityCertificate));
    }

    private KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, random),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(VALID)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate sign(JcaX509v3CertificateBuilder builder, KeyPair authority)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(authority.getPrivate())));
    }

    /** As PEM. */
    private static String text(Object object) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString();
    }
}
