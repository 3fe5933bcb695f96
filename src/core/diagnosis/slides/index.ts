export { findSlides } from './findSlides';
