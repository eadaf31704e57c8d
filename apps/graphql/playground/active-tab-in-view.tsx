import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Brings the tab in front into view: the bar of tabs scrolls where they are many, and GraphiQL leaves it as it stood. */
export function ActiveTabInView() {
  const { activeTabIndex, tabs } = useGraphiQL(pick('activeTabIndex', 'tabs'));
  const count = tabs.length;
  useEffect(() => {
    const tab = document.querySelectorAll('[role=tab]')[Math.min(activeTabIndex, count - 1)];
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeTabIndex, count]);
  return null;
}
