// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_templates.h"

#include "core/base/id_source.h"

namespace brobygger {

namespace {
constexpr int firstWrittenDaysBack = 40;
constexpr int lastWrittenDaysBack = 12;

OwnTemplate demoTemplate(const QString& text, int version, QDate writtenOn, IdSource& ids) {
    OwnTemplate demo;
    demo.id = OwnTemplateId(ids.next());
    demo.kind = DocumentKind::CitizenLetter;
    demo.name = QStringLiteral("Til unge (eksempel)");
    demo.version = version;
    demo.validFrom = writtenOn;
    demo.text = text;
    return demo;
}
} // namespace

QList<OwnTemplate> makeDemoTemplates(QDate today, const QString& shippedCitizenLetter, IdSource& ids) {
    QString text = shippedCitizenLetter;
    text.replace(QStringLiteral("Kære {{given_name}}"), QStringLiteral("Hej {{given_name}}"));
    const OwnTemplate first = demoTemplate(text, 1, today.addDays(-firstWrittenDaysBack), ids);
    text.replace(QStringLiteral("Så finder vi en ny tid sammen."),
                 QStringLiteral("Du må også sende en sms. Så finder vi en ny tid."));
    OwnTemplate second = demoTemplate(text, 2, today.addDays(-lastWrittenDaysBack), ids);
    second.seenOn = second.validFrom;
    return {first, second};
}

} // namespace brobygger
