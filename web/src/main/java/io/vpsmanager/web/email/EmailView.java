package io.vpsmanager.web.email;

import io.vpsmanager.contract.email.EmailDetail;
import java.util.Optional;

/**
 * A mail as it is read.
 *
 * @param page that it leads to, where there is such a page
 */
record EmailView(EmailDetail detail, Optional<String> page) {}
