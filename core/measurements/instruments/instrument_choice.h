// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/instrument.h"
#include "core/programmes/programme.h"

namespace brobygger {

/// The questionnaires to choose from in a course, out of those in use: first what its programme asks for, in its order,
/// then the others. Of a questionnaire in several versions (SF12V1, SF12V2) only the programme's own is among them.
QList<const Instrument*> instrumentsToOffer(const QList<const Instrument*>& inUse, const QList<InstrumentUse>& programme);

} // namespace brobygger
