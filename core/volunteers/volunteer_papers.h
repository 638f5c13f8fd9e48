// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/documents/templates/template.h"
#include "core/volunteers/accompaniment.h"

namespace brobygger {

/// A volunteer's promise of silence on paper. It has no place for a citizen, so that no template can list one.
struct StatementPaper {
    QString volunteerName;
    QDate validTo;
    LetterSender sender;
    QDate date;

    bool operator==(const StatementPaper&) const = default;
};

/// What a volunteer gets for one appointment: whom, where, when, how, and whom to ring. It has no place for a surname, an
/// address or number of the citizen, a reason, an illness or a CPR number.
struct AccompanimentPaper {
    QString volunteerName;
    QString givenName;
    QDateTime at;
    QString place;
    AccompanimentStage stage = AccompanimentStage::With;
    LetterSender sender;
    QDate date;

    bool operator==(const AccompanimentPaper&) const = default;
};

/// The statement of a volunteer. Who has none, or a lapsed one, gets it with the day proposed from today.
StatementPaper statementPaper(const Volunteer& volunteer, const LetterSender& sender, QDate today, int months);
/// The sheet for one appointment; the place as neutrally as in a letter to the citizen.
AccompanimentPaper accompanimentPaper(const AccompanimentRow& row, const Volunteer& volunteer, const LetterSender& sender,
                                      QDate today);

/// The placeholders their templates may use.
QList<TemplateField> statementFields();
QList<TemplateField> accompanimentFields();

/// In Danish, with what is missing (RenderedTemplate). NotFound, Format as Template::shipped.
Result<RenderedTemplate> rendered(const StatementPaper& paper);
Result<RenderedTemplate> rendered(const AccompanimentPaper& paper);

} // namespace brobygger
