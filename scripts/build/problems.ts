/** What is wrong with the archive, one sentence each. Its message is meant for people; a stack would say nothing more. */
export class Problems extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'Problems'
  }
}
