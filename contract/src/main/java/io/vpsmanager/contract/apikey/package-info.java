/** Applications, their keys, and OAuth2 clients. */
@NullMarked
package io.vpsmanager.contract.apikey;

import org.jspecify.annotations.NullMarked;
