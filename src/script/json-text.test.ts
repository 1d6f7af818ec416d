import { describe, expect, it } from 'vitest'
import { jsonStrings } from './json-text.ts'

/** Each string value with its key. */
function strings(json: string): [string | null, string][] {
  return jsonStrings(json).map(({ key, start, end }) => [key, json.slice(start, end)])
}

describe('jsonStrings', () => {
  it.each([
    ['{"name":"发布"}', [['name', '发布']], 'a value, not its key'],
    ['{ "name" : "a" , "n": 1 }', [['name', 'a']], 'with spaces'],
    [
      '["a","b"]',
      [
        [null, 'a'],
        [null, 'b'],
      ],
      'an array',
    ],
    [
      '{"k":["a",{"j":"b"},"c"],"l":"d"}',
      [
        ['k', 'a'],
        ['j', 'b'],
        ['k', 'c'],
        ['l', 'd'],
      ],
      'a nest: the key returns',
    ],
    [
      '{"a":{"b":"x"},"c":"y"}',
      [
        ['b', 'x'],
        ['c', 'y'],
      ],
      'an object in an object',
    ],
    ['{"a":"say \\"hi\\": {"}', [['a', 'say \\"hi\\": {']], 'quotes and brackets inside a string'],
    [
      '{"a":"\\\\","b":""}',
      [
        ['a', '\\\\'],
        ['b', ''],
      ],
      'a backslash at the end, an empty string',
    ],
    ['"a"', [[null, 'a']], 'a bare string'],
    ['', [], 'nothing'],
  ])('of %s are %j: %s', (json, expected) => {
    expect(strings(json)).toEqual(expected)
  })
})
