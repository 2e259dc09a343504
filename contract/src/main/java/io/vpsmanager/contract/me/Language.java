package io.vpsmanager.contract.me;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The language of an account, `nichandle.LanguageEnum` on the wire. */
public enum Language implements WireValue {
    CS_CZ,
    DE_DE,
    EN_AU,
    EN_CA,
    EN_GB,
    EN_IE,
    EN_US,
    ES_ES,
    FI_FI,
    FR_CA,
    FR_FR,
    FR_MA,
    FR_SN,
    FR_TN,
    IT_IT,
    LT_LT,
    NL_NL,
    PL_PL,
    PT_PT;

    @Override
    public String wire() {
        return name().substring(0, 2).toLowerCase(Locale.ROOT) + name().substring(2);
    }
}
