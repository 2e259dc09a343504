package io.vpsmanager.contract.apikey;

/**
 * An application just created.
 *
 * @param applicationSecret shown only once
 */
public record NewApplication(String name, String applicationKey, String applicationSecret) {

    @Override
    public String toString() {
        return "NewApplication[name=" + name + ", applicationKey=" + applicationKey + ", (secret)]";
    }
}
