// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/taking_part_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/segments.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

namespace brobygger {

namespace {
struct TakingPartWords {
    Q_DECLARE_TR_FUNCTIONS(TakingPart)
};

constexpr QLatin1String yesValue("yes");
constexpr QLatin1String noValue("no");
constexpr QLatin1String openValue("open");

QString wordsOf(const Workspace& workspace, const TakingPartAnswer& said) {
    const QString day = formatDate(said.on);
    switch (said.answer) {
    case TakingPart::Yes: return TakingPartWords::tr("yes, %1").arg(day);
    case TakingPart::NotAnswered: return TakingPartWords::tr("asked %1, not answered yet").arg(day);
    case TakingPart::No: break;
    }
    const QString no = TakingPartWords::tr("no, %1").arg(day);
    return said.reason.isEmpty()
               ? no
               : QStringLiteral("%1: %2").arg(no, codeWord(workspace, QStringLiteral("participation_no"), said.reason));
}

TakingPart answerOf(const QString& value) {
    return value == yesValue ? TakingPart::Yes : value == noValue ? TakingPart::No : TakingPart::NotAnswered;
}

Segments* addAnswer(Form& form) {
    auto* answer = new Segments;
    answer->setObjectName(QStringLiteral("answerSegments"));
    answer->setSegments({{TakingPartWords::tr("Yes"), yesValue, Tone::Green},
                         {TakingPartWords::tr("No"), noValue, Tone::Neutral},
                         {TakingPartWords::tr("Not answered yet"), openValue, Tone::Neutral}});
    answer->setSubject(TakingPartWords::tr("Answer"));
    form.add(QStringLiteral("answer"), TakingPartWords::tr("Answer"), answer, FieldNeed::Required, FieldWidth::Full);
    return answer;
}
} // namespace

QString takingPartWords(const Workspace& workspace, const Course& course) {
    const auto last = lastAnswer(course);
    if (!last) {
        return {};
    }
    QStringList before;
    if (course.refusedOn.isValid() && last->answer != TakingPart::No) {
        before << wordsOf(workspace, {course.refusedOn, TakingPart::No, course.refusalReason});
    }
    if (course.agreedOn.isValid() && last->answer != TakingPart::Yes) {
        before << wordsOf(workspace, {course.agreedOn, TakingPart::Yes, {}});
    }
    const QString words = wordsOf(workspace, *last);
    return before.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, before.join(QStringLiteral(", ")));
}

void openTakingPart(QWidget* parent, PageContext& context, const Course& course) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(TakingPartWords::tr("Asked to take part"), TakingPartWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("takingPartDialog"));
    Form* form = dialog->form();
    if (const QString known = takingPartWords(workspace, course); !known.isEmpty()) {
        auto* label = makeLabel(TakingPartWords::tr("Noted so far: %1.").arg(known), TextRole::Muted);
        label->setObjectName(QStringLiteral("notedSoFarLabel"));
        form->addWide(label);
    }
    Segments* answer = addAnswer(*form);
    DateField* on = form->date(QStringLiteral("on"), TakingPartWords::tr("On"), workspace.clock, FieldNeed::Required);
    on->setDate(workspace.clock.today());
    QComboBox* reason =
        form->combo(QStringLiteral("reason"), TakingPartWords::tr("Why not"),
                    codeChoices(workspace, QStringLiteral("participation_no"), TakingPartWords::tr("Not stated")));
    const auto fit = [form, answer] {
        form->setVisible(QStringLiteral("reason"), answer->value() == noValue);
        form->setLabel(QStringLiteral("on"),
                       answer->value() == openValue ? TakingPartWords::tr("Asked on") : TakingPartWords::tr("Answered on"));
    };
    QObject::connect(answer, &Segments::changed, form, fit);
    fit();
    dialog->onSave([=, &workspace, id = course.id]() -> Result<void> {
        TakingPartAnswer said{on->date().value_or(QDate()), answerOf(answer->value()), {}};
        if (said.answer == TakingPart::No) {
            said.reason = reason->currentData().toString();
        }
        const Result<Undo> noted = workspace.courses.noteAnswer(id, said);
        if (!noted) {
            return noted.error();
        }
        offerUndo(parent, TakingPartWords::tr("Noted: %1.").arg(wordsOf(workspace, said)), noted);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("taking-part/") + course.id.toString(), course.citizen,
                                 [=, &context] { openTakingPart(parent, context, course); }));
    dialog->open();
}

} // namespace brobygger
