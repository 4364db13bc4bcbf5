import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, line } from '../fields.ts';

/** What proves a record: a file whose fingerprint is kept, or a pointer to something kept elsewhere. */
export const evidence = defineRegister({
  id: 'evidence',
  prefix: 'EVD',
  one: text('Piece of evidence', '证明材料'),
  many: text('Evidence', '证明材料'),
  help: text(
    'Documents, screenshots, logs and certificates that prove what other records state. A promise counts as kept only as far as it can be shown.',
    '登记能够证明其他记录内容的文件、截图、日志和证书。承诺是否兑现，以能够证明为限。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What sort of proof it is. Choose "reference" where the original stays elsewhere and is only named here.',
        '证明材料的种类；原件存放他处、此处仅指明出处的，选择“引用”。',
      ),
      {
        document: text('Document', '文件'),
        screenshot: text('Screenshot', '截图'),
        log: text('Log', '日志'),
        certificate: text('Certificate', '证书'),
        photo: text('Photograph', '照片'),
        reference: text('Reference', '引用'),
      },
    ),
    fileName: line(
      text('File name', '文件名'),
      text(
        'The name of the file as it was added, so that it can be recognised.',
        '添加时的文件名，便于辨认。',
      ),
      { empties: ['none'] },
    ),
    sha256: line(
      text('SHA-256', 'SHA-256摘要'),
      text(
        'The fingerprint of the file: 64 hexadecimal digits. If it still matches later, the file has not been changed.',
        '文件的摘要值（64位十六进制字符）；事后核对一致，即表明文件未被改动。',
      ),
      { empties: ['none'] },
    ),
    mediaType: line(
      text('Media type', '媒体类型'),
      text(
        'The technical type of the file, such as application/pdf, which decides how it can be opened.',
        '文件的技术类型，例如 application/pdf，决定以何种方式打开。',
      ),
      { empties: ['none'] },
    ),
    sizeBytes: integer(
      text('Size', '大小'),
      text(
        'The length of the file. Together with the fingerprint it identifies the file.',
        '文件长度，与摘要值一并用于识别文件。',
      ),
      text('bytes', '字节'),
      { empties: ['none'] },
    ),
    reference: line(
      text('Reference', '出处'),
      text(
        'Where the original is kept: file number, archive, address of a page. An auditor must be able to find it from this.',
        '原件所在：文号、档案位置或者网址，应足以供审计人员查找。',
      ),
      { empties: ['none'] },
    ),
    dated: day(
      text('Dated', '形成日期'),
      text(
        'The day the proof itself dates from, not the day it was entered. Old proof says little about today.',
        '材料本身形成的日期，而非录入日期；时间久远的材料难以证明现状。',
      ),
    ),
    expires: day(
      text('Expires', '失效日期'),
      text(
        'The last day it can be relied on, for certificates and other proof with an end. "None" where it has no end.',
        '可以作为依据的最后日期，适用于证书等有期限的材料；无期限的选“无”。',
      ),
      { empties: ['none'] },
    ),
  },
});
