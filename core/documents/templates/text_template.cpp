// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templates/text_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace brobygger {

Result<QString> fillTextTemplate(const QString& name, const QHash<QString, QString>& values) {
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    QFile file(QStringLiteral(":/templates/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("TextTemplate", "A text is missing from the program. Install it again."),
                     name};
    }
    QStringList lines;
    const QStringList written = QString::fromUtf8(file.readAll()).trimmed().split(QLatin1Char('\n'));
    for (const QString& line : written) {
        bool isEmpty = false;
        QString filled;
        qsizetype from = 0;
        for (auto all = placeholder.globalMatch(line); all.hasNext();) {
            const auto match = all.next();
            const auto value = values.constFind(match.captured(1));
            if (value == values.constEnd()) {
                return Error{
                    ErrorKind::Format,
                    QCoreApplication::translate("TextTemplate", "The text has an unknown field: %1.").arg(match.captured(1))};
            }
            isEmpty = isEmpty || value->isEmpty();
            filled += line.mid(from, match.capturedStart() - from) + *value;
            from = match.capturedEnd();
        }
        if (!isEmpty) {
            lines << (filled + line.mid(from)).trimmed();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace brobygger
