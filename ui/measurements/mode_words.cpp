// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/mode_words.h"

#include <QCoreApplication>

namespace brobygger {

QString modeWord(AnswerMode mode) {
    switch (mode) {
    case AnswerMode::WithWorker: return QCoreApplication::translate("ModeWords", "filled in together");
    case AnswerMode::Citizen: return QCoreApplication::translate("ModeWords", "by the citizen alone");
    case AnswerMode::Paper: return QCoreApplication::translate("ModeWords", "from paper");
    }
    return {};
}

} // namespace brobygger
