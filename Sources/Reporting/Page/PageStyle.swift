/// How a page looks: on a light and a dark screen, and on paper. Colours of the pieces of stacks can be told apart by
/// most colour-blind readers, and each piece is named in the legend and numbered in the table.
enum PageStyle {
  static let sheet = """
    :root{color-scheme:light dark;--page:#fff;--ink:#1b2330;--soft:#556173;--line:#d8dde4;--fill:#f4f6f9;\
    --s1:#2a6fbb;--s2:#16936f;--s3:#d98c00;--s4:#7a4bab;--s5:#c43d4d;--s6:#6f7f1a;--s7:#c2578f;--s8:#74808f}
    @media screen and (prefers-color-scheme:dark){:root{--page:#14181f;--ink:#e6eaf0;--soft:#9aa6b6;\
    --line:#323a46;--fill:#1c222b;--s1:#5b9fe6;--s2:#35bd95;--s3:#e9ac3a;--s4:#a982da;--s5:#ea7480;--s6:#a3b548;\
    --s7:#e488b8;--s8:#94a0b0}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI","Noto Sans",\
    "DejaVu Sans",sans-serif}
    main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
    h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
    h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
    h3{font-size:1.05rem;margin:1.75rem 0 .25rem}
    h4{font-size:1rem;font-weight:600;color:var(--soft);margin:1.1rem 0 .25rem}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}
    dt,.note,.more,.source,figcaption{color:var(--soft)}
    dd{margin:0;overflow-wrap:anywhere}
    p{margin:.4rem 0;max-width:46rem}
    figure{margin:1rem 0 1.25rem;overflow-x:auto}
    figcaption{font-size:.9rem;margin-bottom:.35rem}
    svg{display:block;width:100%;height:auto;min-width:32rem;max-width:46rem}
    svg text{font:12px system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;fill:var(--ink)}
    svg .soft{fill:var(--soft)}
    svg .grid{stroke:var(--line);stroke-width:1}
    svg .line{fill:none;stroke:var(--s1);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
    svg .area{fill:var(--s1);opacity:.12}
    svg .dot{fill:var(--s1);stroke:var(--page);stroke-width:1.5}
    .s1{fill:var(--s1);background:var(--s1)}.s2{fill:var(--s2);background:var(--s2)}\
    .s3{fill:var(--s3);background:var(--s3)}.s4{fill:var(--s4);background:var(--s4)}\
    .s5{fill:var(--s5);background:var(--s5)}.s6{fill:var(--s6);background:var(--s6)}\
    .s7{fill:var(--s7);background:var(--s7)}.s8{fill:var(--s8);background:var(--s8)}
    .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;margin:0 0 .5rem;padding:0;font-size:.85rem}
    .legend span{display:inline-block;width:.75rem;height:.75rem;border-radius:2px;margin-right:.4rem}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
    th,td{padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    tbody th{font-weight:400;min-width:7rem}
    tfoot th,tfoot td{font-weight:600;border-bottom:0;border-top:2px solid var(--line)}
    .n{text-align:right;white-space:nowrap;padding-left:.4rem}
    thead th,thead .n,thead .d{vertical-align:bottom;color:var(--soft);font-weight:600;white-space:normal;line-height:1.25;\
    border-bottom:2px solid var(--line)}
    .d{white-space:nowrap;padding-left:.75rem}
    .entry{margin:.5rem 0 .75rem 1rem;padding-left:.75rem;border-left:3px solid var(--line)}
    .entry p{margin:0;white-space:pre-line}
    .source{font-size:.85rem}
    @media print{body{font-size:10.5pt}main{max-width:none;padding:0}h2{margin-top:1.5rem}\
    h2,h3,h4{break-after:avoid}figure,tr,.entry{break-inside:avoid}figure{overflow:visible}svg{min-width:0}\
    table{font-size:8.5pt}th,td{padding-right:.4rem}thead{display:table-header-group}\
    .scroll{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
