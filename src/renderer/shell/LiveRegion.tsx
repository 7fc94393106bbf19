import { useSession } from '../state/session';

/** Says changes of state to assistive technology, politely. */
export function LiveRegion() {
  const announcement = useSession((session) => session.announcement);
  return (
    <div className="visually-hidden" role="status">
      {announcement}
    </div>
  );
}
