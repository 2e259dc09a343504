package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.text.Texts;
import io.vpsmanager.web.ui.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's messages of the specification's §6.1, word by word in French, and in the other languages. */
class ErrorWordsTest {

    private final Texts texts = Texts.load();

    @ParameterizedTest
    @CsvSource({
        "INVALID_ARGUMENT, FR_FR, Les paramètres fournis sont invalides. Veuillez vérifier votre saisie.",
        "INVALID_ARGUMENT, DE_DE, Die angegebenen Parameter sind ungültig. Bitte prüfen Sie Ihre Eingabe.",
        "FORBIDDEN, FR_FR, Vous n’avez pas les droits pour effectuer cette action.",
        "FORBIDDEN, DE_DE, Sie haben nicht die nötigen Rechte für diese Aktion.",
        "NOT_FOUND, FR_FR, Ce VPS n’existe pas ou a été supprimé.",
        "NOT_FOUND, DE_DE, Dieser VPS existiert nicht oder wurde gelöscht.",
        "CONFLICT, FR_FR, Une opération est déjà en cours sur ce VPS. Veuillez patienter.",
        "CONFLICT, DE_DE, Auf diesem VPS läuft bereits ein Vorgang. Bitte warten Sie.",
        "INTERNAL_ERROR, FR_FR, Une erreur est survenue. Veuillez réessayer ultérieurement.",
        "INTERNAL_ERROR, DE_DE, Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut."
    })
    void aFailureIsToldInTheseWords(ErrorCode code, Language language, String told) {
        assertThat(texts.in(language).text("error." + Failure.key(code))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "FR_FR, Votre session a expiré. Veuillez vous reconnecter.",
        "DE_DE, Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an."
    })
    void anEndedSessionIsToldInTheseWords(Language language, String told) {
        assertThat(texts.in(language).text("frame.ended")).isEqualTo(told);
    }
}
