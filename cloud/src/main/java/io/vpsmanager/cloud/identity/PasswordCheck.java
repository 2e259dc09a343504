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
    /** Shorter parts, such as `ovh` or `com`, occur in many good passwords. */
    private static final int MIN_PART_LENGTH = 4;
    /** What a guesser can try at an unthrottled sign-in (zxcvbn's score 2 starts here). */
    private static final double FEWEST_GUESSES = 1e6;
    /** A password whose first 64 characters are hard to guess is hard to guess; measuring long text is slow. */
    private static final int MEASURED = 64;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordCheck() {}

    /**
     * Returns a password that this account may have.
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
        // Ignores what is between the letters: `ab-12345` is no better than `ab12345`.
        String bare = bare(password);
        if (parts.stream().anyMatch(part -> password.contains(part) || bare.contains(bare(part)))) {
            throw problem.exception();
        }
    }

    /** A name and the parts between its punctuation. */
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

    /** In lower case without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
