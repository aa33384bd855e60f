'use client';

import {useEffect, useRef, useState} from 'react';
import type {BudgetMap, BudgetSelectEvent} from 'open-budget-elements';
import type {} from 'open-budget-elements/react';
import 'open-budget-elements/define/budget-feed.js';
import 'open-budget-elements/define/budget-map.js';
import 'open-budget-elements/define/budget-bars.js';

export function Budget({feed}: {feed: string}) {
  const map = useRef<BudgetMap>(null);
  const [project, setProject] = useState<string>();

  // React 19 attaches `onbudget-select={…}` only to what it renders in the browser, not to what a server has rendered.
  useEffect(() => {
    const choose = (event: BudgetSelectEvent) => setProject(event.project);
    const element = map.current;
    element?.addEventListener('budget-select', choose);
    return () => element?.removeEventListener('budget-select', choose);
  }, []);

  return (
    <budget-feed src={feed}>
      <budget-map ref={map} measure="paid" heading-level={2}>
        <p>Жүктелуде…</p>
      </budget-map>
      <budget-bars by="sector" no-controls />
      <output>{project}</output>
    </budget-feed>
  );
}
