package io.vpsmanager.cloud.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.contract.identity.PasswordRule;
import io.vpsmanager.contract.identity.PasswordRule.Problem;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Refuses passwords that somebody who knows the account, the product or what people choose would try first. */
public final class PasswordCheck {

    private static final List<String> PRODUCT = List.of("vps-manager", "vpsmanager");
    /** Shorter parts, such as `ovh` or `com`, stand in many a good password. */
    private static final int MIN_PART_LENGTH = 4;
    /** What a guesser gets through at a sign-in that is not slowed (zxcvbn's score 2 begins here). */
    private static final double FEWEST_GUESSES = 1e6;
    /** What begins with so much that is hard to guess is; measuring takes long for what is long. */
    private static final int MEASURED = 64;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordCheck() {}

    /**
     * A password that this account may have.
     *
     * @throws io.vpsmanager.contract.call.ContractException it is of the wrong length or too easy to guess
     */
    public static String checked(Account account, String password) {
        PasswordRule.checked(password);
        String plain = plain(password);
        List<String> name = parts(account.id().value());
        List<String> email = parts(account.email());
        refuse(plain, name, Problem.ACCOUNT);
        refuse(plain, email, Problem.EMAIL);
        refuse(plain, PRODUCT, Problem.PRODUCT);
        List<String> known =
                Stream.of(name, email, PRODUCT).flatMap(List::stream).toList();
        String measured = plain.substring(0, Math.min(plain.length(), MEASURED));
        if (GUESSER.measure(measured, known).getGuesses() < FEWEST_GUESSES) {
            throw Problem.COMMON.exception();
        }
        return password;
    }

    private static void refuse(String password, List<String> parts, Problem problem) {
        // Whatever stands between the letters: `ab-12345` is no better than `ab12345`.
        String bare = bare(password);
        if (parts.stream().anyMatch(part -> password.contains(part) || bare.contains(bare(part)))) {
            throw problem.exception();
        }
    }

    /** A name and what stands between its signs. */
    private static List<String> parts(String name) {
        String plain = plain(name);
        return Stream.concat(Stream.of(plain), Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1)))
                .filter(part -> part.length() >= MIN_PART_LENGTH)
                .distinct()
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** In small letters without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
