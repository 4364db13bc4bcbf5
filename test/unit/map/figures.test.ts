import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../renderer/parts/figures/escapeXml.ts';
import { partsSvg } from '../../../renderer/parts/figures/partsSvg.ts';
import { portableColour } from '../../../renderer/parts/figures/portableColour.ts';

describe('colours in a saved figure', () => {
  it.each([
    ['rgb(27, 110, 90)', '#1b6e5a', 1],
    ['rgba(163, 36, 27, 0.3)', '#a3241b', 0.3],
    ['rgb(0 0 0 / 50%)', '#000000', 0.5],
    ['color(srgb 1 0.5 0 / 0.25)', '#ff8000', 0.25],
    ['#A3241B', '#a3241b', 1],
    ['transparent', '#000000', 0],
  ])('%s is %s', (computed, colour, opacity) => {
    expect(portableColour(computed)).toEqual({ colour, opacity });
  });
  it.each(['none', 'url("#hatch")', 'color(display-p3 1 0 0)', 'rgb(a, b, c)', ''])(
    '%j is no plain colour',
    (computed) => expect(portableColour(computed)).toBeUndefined(),
  );
});

describe('a figure of parts', () => {
  const svg = partsSvg({
    width: 100,
    height: 50,
    title: 'A < B & "C"',
    background: '#ffffff',
    parts: [
      { path: 'M0 0H10', paint: 'stroke', colour: '#112233', strokeWidth: 2, dash: [1, 3] },
      { path: 'M0 0H10V5Z', paint: 'fill', colour: '#445566', opacity: 0.3, at: { x: 4, y: 6 } },
    ],
    texts: [{ text: '名称 <1>', x: 5, y: 9, size: 12, colour: '#000000', isStrong: true }],
  });
  it('stands alone: its namespace, its size, its title, its colours', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="50"/);
    expect(svg).toContain('viewBox="0 0 100 50"');
    expect(svg).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
    expect(svg).toContain('stroke="#112233" stroke-width="2" stroke-dasharray="1 3"');
    expect(svg).toContain('fill="#445566" opacity="0.3" transform="translate(4 6)"');
    expect(svg).toContain('font-weight="600">名称 &lt;1&gt;</text>');
    expect(svg).not.toMatch(/class=|style=|var\(|href=/);
  });
  it('holds no sign that XML forbids', () => {
    expect(escapeXml('a\u0000b\u000bc\td')).toBe('a b c\td');
  });
});
