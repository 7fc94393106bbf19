import type { Contact } from '../../../core/resume/document';
import { TopPart } from '../top/TopPart';
import styles from './ContactBlock.module.css';
import { FieldText } from './FieldText';
import { strings } from './strings';

/** Name, headline and the ways to reach the person. What is missing can be added. */
export function ContactBlock({ contact }: { readonly contact: Contact }) {
  const { name, headline, location, email, phone, links } = contact;
  const { fields } = strings;
  return (
    <section className={styles.contact} aria-label={fields.contact}>
      <h2 className={styles.name}>
        <FieldText target="contact.name" label={fields.name} text={name ?? ''} />
      </h2>
      <TopPart block="headline" className={styles.headline}>
        <FieldText target="contact.headline" label={fields.headline} text={headline ?? ''} />
      </TopPart>
      <ul className={styles.ways}>
        <li>
          <FieldText target="contact.location" label={fields.location} text={location ?? ''} />
        </li>
        <li>
          <FieldText target="contact.email" label={fields.email} text={email ?? ''} />
        </li>
        <li>
          <FieldText target="contact.phone" label={fields.phone} text={phone ?? ''} />
        </li>
        {links.map((link, index) => (
          <li key={index}>
            <FieldText target={`contact.links.${index}`} label={fields.link} text={link} />
          </li>
        ))}
        {links.length === 0 && (
          <li>
            <FieldText target="contact.links" label={fields.link} text="" />
          </li>
        )}
      </ul>
    </section>
  );
}
