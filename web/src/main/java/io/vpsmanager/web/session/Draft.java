package io.vpsmanager.web.session;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form whose session had ended.
 *
 * @param account who typed it
 * @param made when, in seconds
 * @param page where the form is, with its query
 * @param action where the form goes
 * @param fields by their names
 */
record Draft(String account, long made, String page, String action, Map<String, List<String>> fields) {

    @Override
    public String toString() {
        return "Draft[" + page + ", (typed)]";
    }
}
