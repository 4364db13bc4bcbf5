import { describe, expect, it } from 'vitest';
import { imageSizeOf } from '../../../renderer/parts/evidence/imageSizeOf.ts';

const latin = (content: string) => [...content].map((character) => character.charCodeAt(0));
const big = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 0xff);
const little = (value: number, bytes: number) => big(value, bytes).toReversed();
const of = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat());
const zeros = (count: number) => Array.from({ length: count }, () => 0);

describe('imageSizeOf', () => {
  it('reads what each format says of itself', () => {
    const png = of([0x89], latin('PNG\r\n'), [0x1a, 0x0a], zeros(8), big(60_000, 4), big(7, 4));
    expect(imageSizeOf(png, 'image/png')).toEqual({ width: 60_000, height: 7 });
    const gif = of(latin('GIF89a'), little(300, 2), little(200, 2));
    expect(imageSizeOf(gif, 'image/gif')).toEqual({ width: 300, height: 200 });
    const jpeg = of(
      [0xff, 0xd8],
      [0xff, 0xe0, ...big(4, 2), 0, 0],
      [0xff, 0xc2, ...big(11, 2), 8, ...big(90, 2), ...big(120, 2)],
    );
    expect(imageSizeOf(jpeg, 'image/jpeg')).toEqual({ width: 120, height: 90 });
    const riff = (form: string) => [...latin('RIFF'), ...zeros(4), ...latin(`WEBP${form}`)];
    const extended = of(riff('VP8X'), zeros(8), little(1919, 3), little(1079, 3));
    expect(imageSizeOf(extended, 'image/webp')).toEqual({ width: 1920, height: 1080 });
    const lossless = of(riff('VP8L'), zeros(4), [0x2f], little((79 << 14) | 99, 4));
    expect(imageSizeOf(lossless, 'image/webp')).toEqual({ width: 100, height: 80 });
    const lossy = of(riff('VP8 '), zeros(10), little(640, 2), little(480, 2));
    expect(imageSizeOf(lossy, 'image/webp')).toEqual({ width: 640, height: 480 });
  });

  it('gives nothing for a head that is cut or leads nowhere', () => {
    expect(imageSizeOf(of([0x89], latin('PNG')), 'image/png')).toBeUndefined();
    expect(imageSizeOf(of([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'image/jpeg')).toBeUndefined();
    expect(imageSizeOf(of([0xff, 0xd8, 0x00]), 'image/jpeg')).toBeUndefined();
    expect(imageSizeOf(of(latin('RIFF    WEBPXXXX')), 'image/webp')).toBeUndefined();
  });
});
