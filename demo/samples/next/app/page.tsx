import {Budget} from './budget';

export default function Page() {
  return <Budget feed="/feed.json" />;
}
