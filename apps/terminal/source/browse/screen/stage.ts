import type { Data } from '../data/data.ts';
import type { Load } from '../data/loads.ts';
import { passes, sayProblem } from '../data/problem.ts';
import type { AnyRecord } from '../data/queries.ts';
import type { ListWindow } from '../lists/list-window.ts';
import type { ListRow } from '../lists/section.ts';
import { sections } from '../lists/sections.ts';
import { cutLine, type Line, segment } from '../page/line.ts';
import type { Voice } from '../records/shared/voice.ts';
import { parseRoute, type Route, routeTo } from '../route/route.ts';
import { contextOf } from '../state/press.ts';
import type { Scene } from '../state/scene.ts';
import { type PaneName, type Place, placeOf, type State } from '../state/state.ts';
import { chips } from './chips.ts';
import { crumbs, nameOf } from './crumbs.ts';
import { drawList } from './draw-list.ts';
import { drawRecord } from './draw-record.ts';
import { drawText } from './draw-text.ts';
import { fieldLine } from './field-line.ts';
import { filterBox } from './filter-box.ts';
import { footer } from './footer.ts';
import type { Frame } from './frame.ts';
import { help } from './help.ts';
import { type Layout, layOutPanes, MIN_COLUMNS, MIN_ROWS } from './layout.ts';
import { menuSections } from './menu.ts';
import { cramped, message } from './message.ts';
import type { Pane } from './pane.ts';
import { subjectOf } from './subject.ts';
import { type View, viewOf } from './view.ts';

/** What is on the screen: as it is drawn, and as keys need to know it. */
export interface Stage {
  readonly frame: Frame;
  readonly scene: Scene;
}

/** Sets the stage for a state of the program, from what is loaded. */
export interface Stager {
  layout(state: State): Layout;
  stage(state: State): Stage;
  /** What stands there where what is loaded cannot be drawn. */
  broken(state: State): Stage;
}

const nowhere: Scene = {
  panes: [],
  heights: { list: 0, record: 0, text: 0 },
  list: { count: 0, routeAt: () => undefined },
  record: { lines: 0, links: [] },
  text: { rows: 0, stops: [], chosen: -1, top: 0, route: undefined },
  filters: [],
  helpRest: 0,
};

export function createStager(data: Data, voice: Voice): Stager {
  const { labels } = voice;
  const names = new Map<Route, string>();
  let results: Load<ListWindow<ListRow>> | undefined;
  let shown: { readonly place: string; readonly record: AnyRecord } | undefined;

  function layout(state: State): Layout {
    const place = placeOf(state);
    const zoomed = state.isZoomed ? place.focus : undefined;
    return layOutPanes(viewOf(place.route), state.columns, state.rows, zoomed, menuSections.length);
  }

  /** A record beside a moving cursor stays until the next is there, so that nothing flickers. */
  function recordFor(place: Place, route: Route | undefined): Load<AnyRecord | null> | undefined {
    if (route === undefined) return undefined;
    const load = data.record(route);
    if (load.value) shown = { place: parseRoute(place.route).section, record: load.value };
    const isPending = load.value === undefined && !load.problem && !load.isSlow;
    const isSamePlace = shown?.place === parseRoute(place.route).section;
    return isPending && shown && isSamePlace ? { ...load, value: shown.record } : load;
  }

  /** The results of a search stay until those for the next letter are there. */
  function listFor(view: View): Load<ListWindow<ListRow>> | undefined {
    if (view.kind !== 'list') return undefined;
    const load = data.list(view.route);
    if (view.section !== 'search' || parseRoute(view.route).parameters.q === undefined) return load;
    if (load.value !== undefined) results = load;
    const isPending = load.value === undefined && !load.problem && !load.isSlow;
    return isPending ? (results ?? load) : load;
  }

  function nameFor(route: Route): string | undefined {
    const record = data.record(route).value;
    if (record) names.set(route, nameOf(record, voice));
    return names.get(route);
  }

  function crumbFor({ route }: Place): string {
    const view = viewOf(route);
    switch (view.kind) {
      case 'start':
        return labels.sections.start;
      case 'list': {
        const { q } = parseRoute(route).parameters;
        const name = labels.sections[view.section];
        return q === undefined ? name : `${name} ${labels.quote(q)}`;
      }
      case 'record':
        return nameFor(view.route) ?? parseRoute(route).slug ?? route;
      case 'reading':
        return nameFor(routeTo('articles', view.article)) ?? view.article;
      case 'unknown':
        return route;
    }
  }

  function header(state: State): Line {
    if (state.typing?.into === 'search') {
      return [
        segment(` ${labels.search.prompt} `, 'accent'),
        ...fieldLine(state.typing.field, state.columns - labels.search.prompt.length - 4),
      ];
    }
    const way = wayTo(state);
    if (viewOf(placeOf(state).route).kind === 'start') {
      return cutLine(
        [segment(` ${labels.sections.start}`, 'accent'), segment(`  ${labels.tagline}`, 'dim')],
        state.columns,
      );
    }
    return crumbs(way.map(crumbFor), state.columns - 1, labels.sections.start);
  }

  function bottom(state: State, scene: Scene): Line {
    const trouble = data.trouble();
    if (!trouble) return footer(state, scene, contextOf(state), labels);
    const help = passes(trouble) ? labels.states.retrying : labels.states.refusedHelp;
    return cutLine([segment(` ${sayProblem(trouble, labels)} `, 'bad'), segment(help, 'dim')], state.columns);
  }

  return {
    layout,
    broken: (state) => ({
      scene: nowhere,
      frame: {
        columns: state.columns,
        rows: state.rows,
        header: [],
        panes: [],
        isBeside: false,
        footer: [],
        overlay: undefined,
        refusal: message(labels.states.broken, state.columns, 'bad'),
      },
    }),
    stage(state) {
      const place = placeOf(state);
      const subject = subjectOf(place, data);
      const { view, record } = subject;
      const { panes, isBeside } = layout(state);
      const focus = panes.some(({ name }) => name === place.focus) ? place.focus : panes[0]?.name;
      const sizeOf = (name: PaneName) => {
        const size = panes.find((pane) => pane.name === name);
        const hasKeys = focus === name && state.typing?.into !== 'from' && state.typing?.into !== 'to';
        return { width: size?.width ?? 0, height: size?.height ?? 0, hasKeys, isShown: size !== undefined };
      };
      const drawing = { state, place, subject, data, voice };
      const list = drawList(drawing, sizeOf('list'), listFor(view), chipsOf(view));
      const page = drawRecord(drawing, sizeOf('record'), recordFor(place, record));
      const text = drawText(drawing, sizeOf('text'));
      const drawn: Readonly<Record<PaneName, Pane>> = { list: list.pane, record: page.pane, text: text.pane };

      const filters = view.kind === 'list' ? sections[view.section].filters : [];
      const keys =
        state.overlay?.kind === 'help'
          ? help(state.overlay.top, state.columns, state.rows, labels)
          : undefined;
      const scene: Scene = {
        panes: panes.map(({ name }) => name),
        heights: {
          list: sizeOf('list').height,
          record: sizeOf('record').height,
          text: sizeOf('text').height,
        },
        list: list.scene,
        record: page.scene,
        text: text.scene,
        filters,
        helpRest: keys?.rest ?? 0,
      };
      const isSmall = state.columns < MIN_COLUMNS || state.rows < MIN_ROWS;
      const frame: Frame = {
        columns: state.columns,
        rows: state.rows,
        header: header(state),
        panes: panes.map(({ name }) => drawn[name]),
        isBeside,
        footer: bottom(state, scene),
        overlay:
          keys?.box ??
          (state.overlay?.kind === 'filter' && view.kind === 'list'
            ? filterBox({
                title: labels.filters.title(labels.sections[view.section]),
                groups: filters,
                group: state.overlay.group,
                item: state.overlay.item,
                parameters: parseRoute(place.route).parameters,
                typing: state.typing,
                columns: state.columns,
                rows: state.rows,
                voice,
              })
            : undefined),
        refusal: isSmall
          ? cramped(labels.states.tooSmall(state.columns, state.rows), state.columns, 'warn')
          : undefined,
      };
      return { frame, scene };
    },
  };

  function chipsOf(view: View): Line {
    if (view.kind !== 'list') return [];
    return chips(parseRoute(view.route).parameters, sections[view.section].filters, nameFor, voice);
  }
}

/** The places that led here, from the last section or start screen on: what lies before has nothing to do with it. */
function wayTo(state: State): readonly Place[] {
  const places = state.places.slice(0, state.here + 1);
  const from = places.findLastIndex(({ route }) => {
    const { kind } = viewOf(route);
    return kind === 'start' || (kind === 'list' && Object.keys(parseRoute(route).parameters).length === 0);
  });
  return places.slice(Math.max(0, from)).filter(({ route }) => viewOf(route).kind !== 'start');
}
