import fc from 'fast-check';
import { nameDifference, plainName } from '../../../../src/core/rules/checks/names/names';

describe('the name of an account', () => {
  it.each([
    ['一、一般公共服务支出', '一般公共服务支出'],
    ['二十三.其他支出', '其他支出'],
    ['（十九）住房保障支出', '住房保障支出'],
    ['1. 政府采购货物支出', '政府采购货物支出'],
    ['维修(护)费', '维修（护）费'],
    ['其中：授予小微企业合同金额', '授予小微企业合同金额'],
    ['一般公共服务支出', '一般公共服务支出'],
    ['住 房 公 积 金', '住房公积金'],
  ])('%s is plainly %s', (printed, plain) => {
    expect(plainName(printed)).toBe(plain);
  });

  it.each([
    ['公务接待费', '公务接待费', 'same'],
    ['机关事业单位基本养老保险缴', '机关事业单位基本养老保险缴费', 'cutOff'],
    ['其他对个人和家庭的补助支出', '其他对个人和家庭的补助', 'cutOff'],
    ['文化体育与传媒支出', '文化旅游体育与传媒支出', 'fewCharacters'],
    ['公务招待费', '公务接待费', 'otherWord'],
    ['退休（役）费', '退职（役）费', 'otherWord'],
    ['医疗卫生与计划生育支出', '卫生健康支出', 'otherWord'],
    ['其他支出', '其他商品和服务支出', 'otherWord'],
  ])('“%s” for “%s” is %s', (printed, standard, difference) => {
    expect(nameDifference(printed, standard)).toBe(difference);
  });

  it('is cut off wherever it breaks off', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.nat(), (name, at) => {
        const kept = name.slice(0, 1 + (at % (name.length - 1)));
        expect(nameDifference(kept, name)).toBe('cutOff');
        expect(nameDifference(name, kept)).toBe('cutOff');
      }),
    );
  });
});
