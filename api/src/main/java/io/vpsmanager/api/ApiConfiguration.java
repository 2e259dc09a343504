package io.vpsmanager.api;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.contract.Apis;
import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires the API by hand. It needs an {@link Apis} and an {@link ApiSettings}. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    /** After the handling of forwarded headers, before all that reads a body or refuses a request. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    ContractData contractData() {
        return ContractData.load();
    }

    @Bean
    ApiJson apiJson() {
        return new ApiJson();
    }

    @Bean
    ErrorAnswers errorAnswers(ApiJson json) {
        return new ErrorAnswers(json);
    }

    @Bean
    OperationProxies servedNouns(Apis apis, ApiSettings settings) {
        return new OperationProxies(apis, settings);
    }

    @Bean
    Routes routes(ContractData data) {
        return new Routes(data);
    }

    @Bean
    RequestValidator apiGate(
            Routes routes, Apis apis, ApiSettings settings, ContractData data, ApiJson json, OperationProxies nouns) {
        return new RequestValidator(
                routes,
                new Authentication(apis::identity, settings),
                new UnbuiltOperations(new BuiltOperations(nouns.interfaces()), apis),
                new BodyCheck(data, json),
                new ObjectFields(data));
    }

    @Bean
    TokenEndpoint tokenEndpoint(Routes routes, Apis apis, ApiJson json) {
        return new TokenEndpoint(routes, apis::identity, json);
    }

    @Bean
    OperationInvoker dispatch(OperationProxies nouns, ApiJson json, ContractData data) {
        return new OperationInvoker(nouns, json, new ExpandedPage(new ObjectFields(data), json));
    }

    @Bean
    ApiForms apiForms(
            RequestValidator gate,
            TokenEndpoint tokens,
            Apis apis,
            ApiSettings settings,
            ContractData data,
            OperationInvoker dispatch) {
        ApiJson json = apiJson();
        ErrorAnswers errors = errorAnswers(json);
        return new ApiForms(
                gate,
                dispatch,
                tokens,
                new Batch(gate, dispatch, json, errors),
                new IdempotentCall(apis, dispatch, errors),
                new Descriptions(data, settings, json));
    }

    @Bean
    FilterRegistrationBean<ApiFilter> apiFilter(
            ApiForms forms, EarlyErrors refusals, ErrorAnswers errors, ObjectProvider<CallObserver> watch) {
        FilterRegistrationBean<ApiFilter> filter = new FilterRegistrationBean<>(
                new ApiFilter(refusals, errors, forms, watch.getIfAvailable(() -> CallObserver.NONE)));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        filter.setOrder(FILTER_ORDER);
        return filter;
    }

    @Bean
    EarlyErrors earlyRefusals(ContractData data, ErrorAnswers errors) {
        return new EarlyErrors(Routes.roots(data), errors, new QueryIds(new SecureRandom()));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(EarlyErrors refusals) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableRequests(refusals)));
    }

    /** Address blocks stand in paths as `192.0.2.0%2F24`, which Tomcat refuses by default. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }
}
