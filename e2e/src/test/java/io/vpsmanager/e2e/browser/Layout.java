package io.vpsmanager.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page's layout does to its readers: what is too wide, cut, or out of reach. */
final class Layout {

    /** Not looked at: what only a screen reader reads, and the kept widget of the API's operations. */
    private static final String UNSEEN = ".hidden, .skip, svg, script, template, noscript, #operations";

    private static final String TOO_WIDE = "unseen => { const found = [], root = document.documentElement;"
            + " const wide = root.scrollWidth - root.clientWidth;"
            + " if (wide > 0) found.push(`the page is ${wide} px wider than its window`);"
            + " for (const each of document.querySelectorAll('body *')) {"
            + " const text = [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim());"
            + " if (!text || !each.clientWidth || each.closest(unseen)) continue;"
            + " if (!each.checkVisibility({ visibilityProperty: true })) continue;"
            + " const style = getComputedStyle(each), out = each.scrollWidth - each.clientWidth;"
            + " if (style.clipPath === 'inset(50%)') continue;"
            + " if (out > 1 && !/auto|scroll/.test(style.overflowX) && !each.matches('.cut'))"
            + " found.push(`${out} px of text outside ${each.outerHTML.slice(0, 160)}`);"
            + " if (/hidden|clip/.test(style.overflowY) && each.scrollHeight - each.clientHeight > 1)"
            + " found.push(`text cut at the bottom of ${each.outerHTML.slice(0, 160)}`); } return found; }";

    private static final String OUT_OF_REACH = "unseen => { const found = [];"
            + " const place = document.querySelector('dialog:modal')"
            + " ?? [...document.querySelectorAll('details.menu[open]')].find(menu => menu.checkVisibility()) ?? document;"
            + " const controls = 'a[href], button, input:not([type=hidden]), select, summary, [tabindex=\"0\"]';"
            + " for (const each of place.querySelectorAll(controls)) {"
            + " if (each.closest(unseen) || !each.checkVisibility({ visibilityProperty: true })) continue;"
            + " each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });"
            + " const box = each.getClientRects()[0];"
            + " const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
            + " if (!top || !(each.contains(top) || top.contains(each) || each.closest('label')?.contains(top)))"
            + " found.push(`out of reach: ${each.outerHTML.slice(0, 160)}`); } scrollTo(0, 0); return found; }";

    private Layout() {}

    /** What is wider than its window or its box, or cut. */
    static List<String> tooWide(Page page) {
        return found(page, TOO_WIDE);
    }

    /** The controls that no scrolling brings to where they can be seen and pressed. */
    static List<String> outOfReach(Page page) {
        return found(page, OUT_OF_REACH);
    }

    private static List<String> found(Page page, String question) {
        return ((List<?>) page.evaluate(question, UNSEEN))
                .stream().map(String::valueOf).toList();
    }
}
