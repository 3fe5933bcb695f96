export * as reportText from './report';
