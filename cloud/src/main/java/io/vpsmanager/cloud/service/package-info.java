/** The services behind servers: contacts, dates, renewal. */
@NullMarked
package io.vpsmanager.cloud.service;

import org.jspecify.annotations.NullMarked;
