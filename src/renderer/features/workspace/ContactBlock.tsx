import type { Contact } from '../../../core/resume/document';
import styles from './ContactBlock.module.css';
import { FieldText } from './FieldText';

/** Name, headline and the ways to reach the person. A missing email or phone can be added. */
export function ContactBlock({ contact }: { readonly contact: Contact }) {
  const { name, headline, location, email, phone, links } = contact;
  return (
    <section className={styles.contact} aria-label="Contact">
      <h2 className={styles.name}>
        <FieldText target="contact.name" label="Name" text={name ?? ''} />
      </h2>
      {headline !== null && (
        <div className={styles.headline}>
          <FieldText target="contact.headline" label="Headline" text={headline} />
        </div>
      )}
      <ul className={styles.ways}>
        {location !== null && (
          <li>
            <FieldText target="contact.location" label="Location" text={location} />
          </li>
        )}
        <li>
          <FieldText target="contact.email" label="Email" text={email ?? ''} />
        </li>
        <li>
          <FieldText target="contact.phone" label="Phone" text={phone ?? ''} />
        </li>
        {links.map((link, index) => (
          <li key={index}>
            <FieldText target={`contact.links.${index}`} label="Link" text={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
