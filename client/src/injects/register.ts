import type { Media } from '@demarche/shared';
import { msg } from '@lingui/core/macro';
import {
  FileText,
  Hash,
  Mail,
  Map as MapIcon,
  MessageCircleQuestionMark,
  Newspaper,
  PhoneIncoming,
  Radar,
  RadioTower,
  Satellite,
  ScanEye,
  Table2,
  Video,
} from 'lucide-react';
import { BriefBody } from './BriefBody.tsx';
import type { Look } from './body.ts';
import { CableBody } from './CableBody.tsx';
import { DatasetBody } from './DatasetBody.tsx';
import { ImageryBody } from './ImageryBody.tsx';
import { IntelligenceBody } from './IntelligenceBody.tsx';
import { LetterBody } from './LetterBody.tsx';
import { MapBody } from './MapBody.tsx';
import { NewsBody } from './NewsBody.tsx';
import { PhoneBody } from './PhoneBody.tsx';
import { RumourBody } from './RumourBody.tsx';
import { SensorBody } from './SensorBody.tsx';
import { SocialBody } from './SocialBody.tsx';
import { VideoBody } from './VideoBody.tsx';

/** A look for every medium; a new one does not compile until it is drawn. */
export const looks = {
  cable: { name: msg`Cable`, icon: RadioTower, frame: 'cable', Body: CableBody },
  brief: { name: msg`Brief`, icon: FileText, frame: 'plain', Body: BriefBody },
  newsclip: { name: msg`News`, icon: Newspaper, frame: 'plain', Body: NewsBody },
  social: { name: msg`Social media`, icon: Hash, frame: 'social', caveat: msg`Unverified`, Body: SocialBody },
  video: { name: msg`Video`, icon: Video, frame: 'plain', Body: VideoBody },
  map: { name: msg`Map`, icon: MapIcon, frame: 'map', Body: MapBody },
  imagery: { name: msg`Imagery`, icon: Satellite, frame: 'imagery', Body: ImageryBody },
  phone: { name: msg`Call`, icon: PhoneIncoming, frame: 'phone', Body: PhoneBody },
  letter: { name: msg`Letter`, icon: Mail, frame: 'letter', Body: LetterBody },
  dataset: { name: msg`Data`, icon: Table2, frame: 'dataset', Body: DatasetBody },
  rumour: { name: msg`Rumour`, icon: MessageCircleQuestionMark, frame: 'rumour', caveat: msg`Unconfirmed`, Body: RumourBody },
  intelligence: { name: msg`Intelligence`, icon: ScanEye, frame: 'intelligence', Body: IntelligenceBody },
  sensor: { name: msg`Sensor report`, icon: Radar, frame: 'sensor', Body: SensorBody },
} satisfies Record<Media, Look>;
