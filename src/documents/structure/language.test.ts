import { expect, it } from 'vitest';
import { detectLanguage } from './language';

it.each([
  ['I look after enterprise customers and work with their finance teams on the renewal.', 'en'],
  [
    'Ich betreue die Kunden im Mittelstand und arbeite mit der Entwicklung an neuen Funktionen.',
    'de',
  ],
  [
    'Responsable de la relation avec les clients et du suivi des contrats dans une équipe de cinq.',
    'fr',
  ],
  [
    'Gestión de la cartera de clientes y de los contratos para el equipo de ventas en España.',
    'es',
  ],
  [
    'Gestão da carteira de clientes e dos contratos para a equipe de vendas no Brasil com foco.',
    'pt',
  ],
  [
    '负责企业客户的续约与扩展,并与产品团队合作改进入门流程,每季度进行业务回顾,推动客户成功,降低流失率,提高满意度。',
    'zh',
  ],
  ['顧客の更新と拡大を担当し、プロダクトチームと協力してオンボーディングを改善しました。', 'ja'],
  ['SQL Gainsight', null],
])('%s is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
