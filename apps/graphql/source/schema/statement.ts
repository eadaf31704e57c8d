import { relayersOf, type Statement as StatementRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findAllReferred, findReferred } from '../context.ts';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Attribution } from './attribution.ts';
import { codesField } from './code.ts';
import { Conflict } from './conflict.ts';
import { connectionType } from './connection.ts';
import { dossiersField } from './dossiers-field.ts';
import { Certainty, Polarity, StatementAct, StatementForm, Tense } from './enums.ts';
import { Event } from './event.ts';
import { StatementOrder } from './inputs/orders.ts';
import { StatementFilter } from './inputs/statement-filter.ts';
import { lists } from './list.ts';
import { lostField } from './lost-words.ts';
import { identity, Node } from './node.ts';
import { Note } from './note.ts';
import { findReference } from './references.ts';
import { Span, spansIn } from './span.ts';
import { Subject } from './subject.ts';
import { TimeReference, timeIn } from './time-reference.ts';

export const Statement = builder.objectRef<StatementRecord>('Statement');

export const statementList = lists({
  type: 'statement',
  connection: connectionType('Statement', 'statements', Statement),
  filter: StatementFilter,
  order: StatementOrder,
});

Statement.implement({
  description: 'Something said, written or declined, as an article reports it.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Statement', 'appel-biden-poutine-2021-12-30/diplomatic-path-open'),
    article: t.field({
      type: Article,
      description: 'The article that reports it.',
      resolve: ({ article }, _args, context) => findReferred(context, 'article', article),
    }),
    speakers: t.field({
      type: [Actor],
      description: 'Who says it; several say it jointly, none where no one is named.',
      resolve: ({ speakers }, _args, context) => findAllReferred(context, 'actor', speakers),
    }),
    addressees: t.field({
      type: [Actor],
      description: 'To whom it is said.',
      resolve: ({ addressees }, _args, context) => findAllReferred(context, 'actor', addressees),
    }),
    attribution: t.field({
      type: [Attribution],
      description:
        'The chain through which it came from its speakers to the article, outermost link first; the last link is the speakers.',
      resolve: ({ article, attribution }) => attribution.map((link) => ({ ...link, article })),
    }),
    via: t.field({
      type: [Actor],
      description: 'Who passed it on: the actors of every link of the chain but the last.',
      resolve: (statement, _args, context) => findAllReferred(context, 'actor', relayersOf(statement)),
    }),
    form: t.expose('form', { type: StatementForm, description: 'How its words are given.' }),
    act: t.expose('act', { type: StatementAct, description: 'What is done by saying it.' }),
    certainty: t.expose('certainty', { type: Certainty, description: 'How certain the speaker is.' }),
    polarity: t.expose('polarity', { type: Polarity, description: 'Whether it affirms or denies.' }),
    tense: t.expose('tense', { type: Tense, description: 'Whether it looks ahead.' }),
    text: t.exposeString('text', { description: "The content's words, fragments joined by a space." }),
    source: t.field({
      type: [Span],
      description: 'The words that say who.',
      resolve: ({ article, source }) => spansIn(article, source),
    }),
    cue: t.field({
      type: [Span],
      description: 'The words that report: "a déclaré", "selon".',
      resolve: ({ article, cue }) => spansIn(article, cue),
    }),
    content: t.field({
      type: [Span],
      description: 'The words of what was said.',
      resolve: ({ article, content }) => spansIn(article, content),
    }),
    saidOn: t.field({
      type: TimeReference,
      nullable: true,
      description: 'When it was said, where the article tells.',
      resolve: ({ article, saidOn }) => timeIn(article, saidOn),
    }),
    about: t.field({
      type: [Subject],
      description: 'What it is about.',
      resolve: ({ about }, _args, context) => about.map((subject) => findReference(context, subject)),
    }),
    during: t.field({
      type: Event,
      nullable: true,
      description: 'The event in the course of which it was said.',
      resolve: ({ during }, _args, context) =>
        during === undefined ? null : findReferred(context, 'event', during),
    }),
    performs: t.field({
      type: Event,
      nullable: true,
      description: 'The event that saying it was: a request, a refusal, a publication.',
      resolve: ({ performs }, _args, context) =>
        performs === undefined ? null : findReferred(context, 'event', performs),
    }),
    conflicts: t.field({
      type: [Conflict],
      description: 'The conflicts in which it stands.',
      resolve: ({ slug }, _args, { store }) => store.conflictsOf({ statement: slug }),
    }),
    notes: t.field({
      type: [Note],
      description: "The editors' remarks on it.",
      resolve: ({ slug }, _args, { store }) => store.notesOn({ statement: slug }),
    }),
    codes: codesField(t),
    lost: lostField(t),
    reportedAlso: t.field({
      type: [Statement],
      description:
        'The same statement as other articles report it, whichever of the two links the other; what those link in turn is asked of them.',
      resolve: ({ slug }, _args, { store }) => store.alsoOf(slug),
    }),
    dossiers: dossiersField(t, 'statement'),
  }),
});
