// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/measurements/instruments/instrument.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Gives the window to the citizen for the chosen questionnaire; where several are due (`due`, by their ids), asks first which.
/// Only questionnaires whose questions are there in whole sentences are handed over: topics are for a worker who puts the
/// questions. Of a chosen one that has only topics the messages over `tab` say so, and nothing is handed over.
void handOver(QWidget* tab, PageContext& context, CitizenId citizen, const Instrument& chosen, const QStringList& due);

} // namespace brobygger
