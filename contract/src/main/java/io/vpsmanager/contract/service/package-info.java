/** The service behind a server: contacts, dates, renewal. */
@NullMarked
package io.vpsmanager.contract.service;

import org.jspecify.annotations.NullMarked;
