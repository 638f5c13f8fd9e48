// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_row.h"

namespace brobygger {

QString AgendaRow::inWords() const {
    QStringList words{chip.text, name, text};
    words += detail;
    words.append(warning.text);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace brobygger
